package org.thaw.care.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.thaw.care.MadeUpSheets;
import org.thaw.care.paper.Paper.Lacking;
import org.thaw.care.paper.Paper.Made;
import org.thaw.care.sheet.Change;
import org.thaw.care.sheet.DoctorSheet;
import org.thaw.care.sheet.DoctorSheet.Length;
import org.thaw.care.sheet.Medicine;
import org.thaw.care.sheet.Medicine.Turn;
import org.thaw.care.sheet.Medicine.What;
import org.thaw.care.sheet.Part;
import org.thaw.care.sheet.When;

/** Whatever a person writes, the paper holds it, or says what it lacks. */
class PapersPropertyTest {
    /** Letters that the fonts have, and what has to be escaped, broken or joined. */
    private static final String LETTERS = "aäßéčłğőΩλжїЄ09 .,;’“”–…&<>\"'/\\(){}[]%#@\n";

    @Property(tries = 100)
    @Tag("long")
    void everySheetIsMadeTaggedAndHoldsItsWords(@ForAll("sheets") DoctorSheet sheet) throws IOException {
        Made made = OnPaper.made(sheet);
        String text = squeezed(OnPaper.text(made));

        try (PDDocument pdf = Open.of(made.file(), "")) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(made.pages()).isPositive();
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
        for (String words : words(sheet)) {
            assertThat(text).contains(squeezed(words));
        }
    }

    @Property(tries = 100)
    @Tag("long")
    void anyTextAtAllIsPutOnPaperOrItsLettersAreNamed(@ForAll("anything") String words) {
        Paper paper = OnPaper.PAPERS.of(MadeUpSheets.complaint(words));

        assertThat(paper instanceof Made
                        || paper instanceof Lacking lacking
                                && !lacking.letters().isEmpty())
                .isTrue();
    }

    private static List<String> words(DoctorSheet sheet) {
        return sheet.parts().stream()
                .flatMap(part -> switch (part) {
                    case Part.Complaint complaint -> complaint.words().lines();
                    case Part.Since since -> since.words().lines();
                    case Part.Questions questions -> questions.questions().stream();
                    case Part.Medicines medicines ->
                        medicines.medicines().stream().map(Medicine::name);
                    default -> java.util.stream.Stream.<String>empty();
                })
                .toList();
    }

    /** Where lines end, and which spaces there are, is the renderer’s. */
    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u00A0]+", "");
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings().all().ofMaxLength(200);
    }

    @Provide
    Arbitrary<DoctorSheet> sheets() {
        Arbitrary<String> words = Arbitraries.strings()
                .withChars(LETTERS.toCharArray())
                .ofMinLength(1)
                .ofMaxLength(300);
        Arbitrary<String> line = words.map(text -> text.replace("\n", " "));
        Arbitrary<When> when = Arbitraries.integers()
                .between(0, 10_000)
                .map(days -> new When.Day(LocalDate.of(2000, 1, 1).plusDays(days)));
        Arbitrary<Medicine> medicine = Combinators.combine(
                        line,
                        Combinators.combine(when, Arbitraries.of(What.class))
                                .as((day, what) -> new Turn(day, what, Optional.empty()))
                                .list()
                                .ofMaxSize(4))
                .as(Medicine::new);
        Arbitrary<Change> change = Combinators.combine(when, line).as(Change::new);
        return Combinators.combine(
                        words,
                        words,
                        medicine.list().ofMaxSize(6),
                        change.list().ofMaxSize(10),
                        line.list().ofMaxSize(6),
                        Arbitraries.of(Length.class))
                .as((complaint, since, medicines, changes, questions, length) -> new DoctorSheet(
                        MadeUpSheets.DAY,
                        length,
                        List.of(
                                new Part.Complaint(complaint),
                                new Part.Since(since),
                                new Part.Medicines(medicines),
                                new Part.Changes(changes, complaint),
                                new Part.Questions(questions))));
    }
}
