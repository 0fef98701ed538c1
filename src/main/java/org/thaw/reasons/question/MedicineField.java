package org.thaw.reasons.question;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.thaw.reasons.taking.Taken;

/** One place for a medicine, as it was typed. */
record MedicineField(String name, String since, String changed) {
    private static final MedicineField EMPTY = new MedicineField("", "", "");
    private static final int PLACES = 3;

    static MedicineField of(Taken taken) {
        return new MedicineField(
                taken.name(),
                taken.since().map(Months::written).orElse(""),
                taken.changed().map(Months::written).orElse(""));
    }

    /** The places of a form, in their order. */
    static List<MedicineField> of(MultiValueMap<String, String> fields) {
        List<String> names = ReplyForm.all(fields, "medicine");
        List<String> since = ReplyForm.all(fields, "since");
        List<String> changed = ReplyForm.all(fields, "changed");
        return IntStream.range(0, names.size())
                .mapToObj(at -> new MedicineField(names.get(at).strip(), at(since, at), at(changed, at)))
                .filter(field -> !field.isEmpty())
                .toList();
    }

    /** With empty places after them. */
    static List<MedicineField> withRoom(List<MedicineField> typed) {
        return Stream.concat(typed.stream(), Stream.generate(() -> EMPTY).limit(Math.max(1, PLACES - typed.size())))
                .toList();
    }

    boolean isEmpty() {
        return name.isEmpty() && since.isEmpty() && changed.isEmpty();
    }

    /** What is wrong with it, where something is. */
    Optional<String> fault(Clock clock) {
        if (name.isEmpty()) {
            return Optional.of("Please write the name of the medicine too, or clear its months.");
        }
        if (!Stream.of(since, changed)
                .allMatch(typed -> typed.isEmpty() || Months.past(typed, clock).isPresent())) {
            return Optional.of("Please write months that have been, like 2025-03, or leave them empty.");
        }
        return taken().isChangedBeforeItBegan()
                ? Optional.of("The dose of " + name + " was changed before it was begun. Please look at both months.")
                : Optional.empty();
    }

    Taken taken() {
        return new Taken(name, Months.read(since), Months.read(changed));
    }

    private static String at(List<String> typed, int at) {
        return at < typed.size() ? typed.get(at).strip() : "";
    }

    @Override
    public String toString() {
        return "MedicineField[hidden]";
    }
}
