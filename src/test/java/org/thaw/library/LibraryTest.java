package org.thaw.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    private static final Path CONTENT = Path.of("content");

    @Nested
    class OfThaw {
        @Test
        void hasNoFaultAndNoWarning() {
            Library.Check check = Library.check(CONTENT);

            assertThat(check.faults()).isEmpty();
            assertThat(check.warnings()).isEmpty();
        }

        @Test
        void holdsEveryReasonPracticeAndQuestion() {
            Library library = Library.read(CONTENT);

            assertThat(library.reasons()).hasSize(34);
            assertThat(library.practices()).hasSize(16);
            assertThat(library.questions()).hasSize(10);
            assertThat(library.unknowns().items()).hasSize(18);
            assertThat(library.instruments()).hasSize(35);
            assertThat(library.crisis().countries()).hasSize(62);
        }

        @Test
        void citesASourceUnderWhatPeopleHaveFoundOnEveryPage() {
            Library library = Library.read(CONTENT);

            assertThat(library.reasons())
                    .allSatisfy(reason -> assertThat(reason.words().sources()).isNotEmpty());
            assertThat(library.practices())
                    .allSatisfy(
                            practice -> assertThat(practice.words().sources()).isNotEmpty());
        }

        @Test
        void saysOnEveryPracticePageThatItIsUntestedForCrying() {
            assertThat(Library.read(CONTENT).practices()).allSatisfy(practice -> assertThat(practice.words()
                            .section(ProseCheck.CLAIMS)
                            .orElseThrow()
                            .html())
                    .containsIgnoringCase("cry"));
        }

        @Test
        void neverSendsAnyoneFromANumbReasonToABodyScan() {
            Library library = Library.read(CONTENT);

            // EVIDENCE B, R37, R38, R43: grounding, and nothing with imagery or the body.
            assertThat(Stream.of("R37", "R38", "R43")).allSatisfy(id -> assertThat(
                            library.reason(id).orElseThrow().practices())
                    .doesNotContain("C06", "C07", "C08", "C09", "C12"));
        }
    }

    @Nested
    class OfADamagedFolder {
        @TempDir
        private Path folder;

        @BeforeEach
        void copy() throws IOException {
            try (Stream<Path> files = Files.walk(CONTENT)) {
                files.forEach(file ->
                        copy(file, folder.resolve(CONTENT.relativize(file).toString())));
            }
        }

        @Test
        void namesAClaimWithoutASource() {
            change("en/reasons/R20.md", text -> text.replaceAll("\\[@[a-z0-9]+]", ""));

            assertThat(faults()).anyMatch(fault -> fault.contains("en/reasons/R20.md: a claim without a source"));
        }

        @Test
        void namesASourceThatDoesNotExist() {
            change("en/practices/C03.md", text -> text.replace("[@fincham2023]", "[@nobody1999]"));

            assertThat(faults()).contains("en/practices/C03.md: there is no source with the id nobody1999.");
        }

        @Test
        void namesMissingWords() throws IOException {
            Files.delete(folder.resolve("en/reasons/R07.md"));

            assertThat(faults()).contains("en/reasons/R07.md: the file is missing.");
        }

        @Test
        void namesAMissingHeading() {
            change("en/reasons/R07.md", text -> text.replace("## Who to see", "## Whom to meet"));

            assertThat(faults()).contains("en/reasons/R07.md: the heading “Who to see” is missing.");
        }

        @Test
        void namesAnUnknownId() {
            change("reasons.yaml", text -> text.replaceFirst("related: \\[R02", "related: [R99"));

            assertThat(faults()).contains("reasons.yaml, R01: it points to R99, which does not exist.");
        }

        @Test
        void namesWordsThatBelongToNothing() {
            change("en/reasons/R07.md", text -> text, "en/reasons/R99.md");

            assertThat(faults()).contains("en/reasons/R99.md: these words belong to nothing.");
        }

        @Test
        void namesALinkToNoPage() {
            change("en/reasons/R07.md", text -> text + "\n- See [this](/nowhere).\n");

            assertThat(faults()).contains("en/reasons/R07.md: a link to /nowhere, which is no page of Thaw.");
        }

        @Test
        void namesACrisisLineWithoutADate() {
            change("crisis.yaml", text -> text.replaceFirst(" +checked_on: 2026-11-22\n", ""));

            assertThat(faults()).anyMatch(fault -> fault.contains("the line has no date under “checked_on”"));
        }

        @Test
        void namesABadAtcCode() {
            change("medicines.yaml", text -> text.replace("N06AB03", "N6AB03"));

            assertThat(faults()).contains("medicines.yaml, ssri: N6AB03 is no ATC code.");
        }

        @Test
        void namesANameThatAMedicineHasTwice() {
            change("medicines.yaml", text -> text.replace("brands: [Prozac, Sarafem", "brands: [Prozac, prozac"));

            assertThat(faults()).contains("medicines.yaml, ssri: fluoxetine has the name prozac twice.");
        }

        @Test
        void namesAMedicineOfWhichSomethingIsSaidElsewhere() {
            change("other_medicines.yaml", text -> text.replace("name: hydralazine", "name: fluoxetine"));

            assertThat(faults())
                    .contains("other_medicines.yaml: fluoxetine is here, and something is said of it elsewhere.");
        }

        @Test
        void namesALookAlikeThatIsNoMedicine() {
            change("other_medicines.yaml", text -> text.replace("[hydroxyzine, hydralazine]", "[hydroxyzine, hydra]"));

            assertThat(faults()).contains("other_medicines.yaml: look-alikes: there is no medicine hydra.");
        }

        @Test
        void namesAWordForAFeelingThatIsWrong() {
            change("feelings.yaml", text -> text.replace("{id: sad, family: sad,", "{id: sad, family: sorrow,")
                    .replace(
                            "{id: calm, family: calm, kind: mind, energy: -2",
                            "{id: calm, family: calm, kind: mind, energy: -3")
                    .replace("grief: grief", "grief: sorrow"));

            assertThat(faults())
                    .contains(
                            "feelings.yaml, sad: there is no family sorrow.",
                            "feelings.yaml, calm: energy and pleasantness lie between -2 and 2.",
                            "feelings.yaml, labels: there is no word with the id sorrow.",
                            "en/feelings.yaml: calm has words here and does not stand in feelings.yaml.");
        }

        @Test
        void namesWordsForAFeelingThatLeadTwoWays() {
            change("en/feelings.yaml", text -> text.replace("[\"unhappy\"", "[\"lonesome\""));

            assertThat(faults())
                    .anyMatch(fault -> fault.equals("en/feelings.yaml, lonely: “lonesome” is also a word of sad."));
        }

        @Test
        void namesAMeaningThatIsTooLongOrMissing() {
            change("en/feelings.yaml", text -> text.replace("It came out as less than was hoped.", " "));

            assertThat(faults()).anyMatch(fault -> fault.startsWith("en/feelings.yaml, disappointed: the meaning"));
        }

        @Test
        void namesAFileThatIsNotText() throws IOException {
            Files.write(folder.resolve("en/reasons/R07.md"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

            assertThat(faults()).contains("en/reasons/R07.md: the file is not text in UTF-8.");
        }

        @Test
        void namesTheLineOfBrokenYaml() {
            change("practices.yaml", text -> text + "\n- id: [\n");

            assertThat(faults()).anyMatch(fault -> fault.startsWith("practices.yaml: line "));
        }

        @Test
        void warnsOfASentenceTooLong() {
            String sentence = "word ".repeat(26).strip() + ".";
            change("en/reasons/R07.md", text -> text + "\n- " + sentence + "\n");

            assertThat(Library.check(folder).warnings())
                    .anyMatch(warning -> warning.what().startsWith("a sentence of 26 words"));
        }

        @Test
        void tellsAllFaultsTogetherWhenItMayNotStart() {
            change("en/reasons/R20.md", text -> text.replaceAll("\\[@[a-z0-9]+]", ""));
            change("medicines.yaml", text -> text.replace("N06AB03", "N6AB03"));

            assertThatThrownBy(() -> Library.read(folder))
                    .isInstanceOf(ContentFaultException.class)
                    .hasMessageContaining("R20.md")
                    .hasMessageContaining("N6AB03");
        }

        @Test
        void namesEverythingThatIsMissingFromAnEmptyFolder(@TempDir Path empty) {
            assertThat(Library.check(empty).faults())
                    .extracting(ContentFault::where)
                    .contains("sources.yaml", "reasons.yaml", "practices.yaml", "crisis.yaml", "en/pages/about.md");
        }

        private java.util.List<String> faults() {
            return Library.check(folder).faults().stream()
                    .map(ContentFault::toString)
                    .toList();
        }

        private void change(String file, UnaryOperator<String> change) {
            change(file, change, file);
        }

        private void change(String file, UnaryOperator<String> change, String to) {
            try {
                String changed = change.apply(Files.readString(folder.resolve(file)));
                Files.writeString(folder.resolve(to), changed, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void copy(Path from, Path to) {
            try {
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
