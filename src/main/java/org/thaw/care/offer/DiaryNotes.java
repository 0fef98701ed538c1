package org.thaw.care.offer;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thaw.care.sheet.Change;
import org.thaw.care.sheet.Medicine;
import org.thaw.care.sheet.Medicine.Turn;
import org.thaw.care.sheet.Medicine.What;
import org.thaw.care.sheet.Part;
import org.thaw.care.sheet.When;
import org.thaw.diary.note.Happening;
import org.thaw.diary.note.MedicineChange;
import org.thaw.diary.note.Tears;
import org.thaw.diary.note.Tears.Came;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** What a diary has for a sheet: counts, names, doses and days. Never the words of a note. */
final class DiaryNotes {
    /** Days that tears are counted over: long enough for whoever cries seldom. */
    static final int DAYS = 90;

    private final OpenVault vault;
    private final ZoneId zone;

    DiaryNotes(OpenVault vault, ZoneId zone) {
        this.vault = vault;
        this.zone = zone;
    }

    /** Nothing where no tears and no almost were ever noted: then a zero would say more than is known. */
    Optional<Part.Tears> tears(LocalDate today) {
        List<Kept<Tears>> all = vault.all(Tears.TYPE);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = today.minusDays(DAYS - 1);
        Map<Came, Long> counted = all.stream()
                .filter(kept -> !day(kept).day().isBefore(from))
                .collect(Collectors.groupingBy(kept -> kept.entry().came(), Collectors.counting()));
        return Optional.of(new Part.Tears(
                new When.Day(from),
                new When.Day(today),
                times(counted, Came.ALMOST),
                times(counted, Came.WET),
                times(counted, Came.FEW),
                times(counted, Came.MANY),
                all.stream()
                        .filter(kept -> kept.entry().fell())
                        .map(this::day)
                        .max(Comparator.comparing(When.Day::day))));
    }

    private static int times(Map<Came, Long> counted, Came came) {
        return counted.getOrDefault(came, 0L).intValue();
    }

    /** One for each name, whatever its case. */
    List<Medicine> medicines() {
        return MedicineChange.byMedicine(vault.all(MedicineChange.TYPE)).stream()
                .map(this::medicine)
                .toList();
    }

    /** A medicine that is taken as needed is told once, with the last time. */
    private Medicine medicine(List<Kept<MedicineChange>> changes) {
        List<Turn> turns = changes.stream()
                .filter(kept -> kept.entry().lasts())
                .map(this::turn)
                .collect(Collectors.toCollection(ArrayList::new));
        changes.reversed().stream()
                .filter(kept -> !kept.entry().lasts())
                .findFirst()
                .map(this::turn)
                .ifPresent(turns::add);
        return new Medicine(changes.getLast().entry().medicine().strip(), turns);
    }

    private Turn turn(Kept<MedicineChange> kept) {
        return new Turn(day(kept), what(kept.entry().change()), kept.entry().dose());
    }

    private static What what(MedicineChange.Change change) {
        return switch (change) {
            case STARTED -> What.BEGAN;
            case MORE -> What.MORE;
            case LESS -> What.LESS;
            case STOPPED -> What.STOPPED;
            case TAKEN -> What.TAKEN;
        };
    }

    List<Item<Change>> happenings() {
        return vault.all(Happening.TYPE).stream()
                .map(kept -> new Item<>(
                        "change:" + kept.id(),
                        new Change(day(kept), kept.entry().what().words())))
                .toList();
    }

    private When.Day day(Kept<?> kept) {
        return new When.Day(LocalDate.ofInstant(kept.at(), zone));
    }
}
