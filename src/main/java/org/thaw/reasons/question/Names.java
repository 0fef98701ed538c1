package org.thaw.reasons.question;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thaw.library.Library;
import org.thaw.library.interview.QuestionPage.Form;
import org.thaw.medicines.Finding;
import org.thaw.medicines.MedicineNames;
import org.thaw.medicines.NamedMedicine;
import org.thaw.reasons.question.NamesPage.Unclear;
import org.thaw.reasons.taking.Taken;

/** Asks back about typed names of medicines that are not quite clear. */
@Component
class Names {
    private static final int FEWEST_LETTERS = 2;

    private final MedicineNames names;
    private final String typedAt;

    Names(MedicineNames names, Library library) {
        this.names = names;
        typedAt = library.interview().pages().stream()
                .filter(page -> page.form() == Form.MEDICINES)
                .map(page -> "/why/ask/" + page.questions().getFirst().id())
                .findFirst()
                .orElseThrow();
    }

    boolean knows(String name) {
        return names.find(name) instanceof Finding.Known;
    }

    /** Names to offer while one is typed. */
    List<String> offered(String typed) {
        return typed.strip().length() < FEWEST_LETTERS
                ? List.of()
                : names.suggest(typed).stream().map(NamedMedicine::told).toList();
    }

    NamesPage unclear(List<Taken> taken, Then then) {
        return new NamesPage(
                taken.stream()
                        .map(Taken::name)
                        .distinct()
                        .flatMap(this::unclear)
                        .toList(),
                then,
                typedAt + "?then=" + then.word());
    }

    private Stream<Unclear> unclear(String typed) {
        return switch (names.find(typed)) {
            case Finding.Known _ -> Stream.empty();
            case Finding.Meant(NamedMedicine medicine) -> Stream.of(new Unclear(typed, List.of(medicine.told())));
            case Finding.Several(List<NamedMedicine> candidates) ->
                Stream.of(new Unclear(
                        typed, candidates.stream().map(NamedMedicine::told).toList()));
            case Finding.Unknown() -> Stream.of(new Unclear(typed, List.of()));
        };
    }
}
