package org.thaw.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a damaged interview is told to be; Thaw does not start with it. */
class InterviewCheckTest {
    private static final Path CONTENT = Path.of("content");
    private static final String FILE = "interview.yaml";

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(CONTENT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(CONTENT.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    @Test
    void findsNoFaultInTheRealOne() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void namesAnIdThatStandsTwice() throws IOException {
        change("- id: lids-sore\n", "- id: eyes-gritty\n");

        assertThat(faults()).contains("interview.yaml, eyes-gritty: there is more than one question with this id.");
    }

    @Test
    void namesAnIdThatIsNoSmallWords() throws IOException {
        change("- id: lids-sore\n", "- id: Lids_sore\n");

        assertThat(faults()).contains("interview.yaml, Lids_sore: an id is small words with hyphens.");
    }

    @Test
    void namesAFilterThatLooksForward() throws IOException {
        change("if_any: [\"ever-tears no\"]", "if_any: [\"voices yes\"]");

        assertThat(faults()).contains("interview.yaml, never: it waits for voices, which no page before it asks.");
    }

    @Test
    void namesAFilterThatIsNoAnswer() throws IOException {
        change("if_any: [\"ever-tears no\"]", "if_any: [\"ever-tears perhaps\"]");

        assertThat(faults())
                .contains("interview.yaml, never: “ever-tears perhaps” is no question with an answer, such as"
                        + " “eyes-water no”.");
    }

    @Test
    void namesAFilterForNotSure() throws IOException {
        change("if_any: [\"ever-tears no\"]", "if_any: [\"ever-tears unsure\"]");

        assertThat(faults()).contains("interview.yaml, never: a filter names yes or no; “not sure” opens it anyway.");
    }

    @Test
    void namesAReasonThatDoesNotExistAndOneThatLostItsSigns() throws IOException {
        change("{reason: R43, points: for, \"yes\": strong", "{reason: R99, points: for, \"yes\": strong");
        change("{reason: R43, points: for, \"yes\": weak", "{reason: R99, points: for, \"yes\": weak");
        change(
                "{reason: R43, points: against, \"yes\": moderate, \"no\": moderate",
                "{reason: R43, points: against," + " \"yes\": moderate");

        assertThat(faults())
                .contains(
                        "interview.yaml, voices: it points to R99, which does not exist.",
                        "interview.yaml, R43: no question points to it.");
    }

    @Test
    void namesWhatBearsTwiceOrForNothingOrWithoutAGround() throws IOException {
        change("{reason: R31, points: for, \"yes\": strong, \"no\": moderate, ground: [R31]}", """
                {reason: R31, points: for, "yes": strong, ground: [hearsay]}
                    - {reason: R31, points: for, ground: [R31]}""");

        assertThat(faults())
                .contains(
                        "interview.yaml, think-less: what it counts for R31 names no ground, such as R20 or G2.",
                        "interview.yaml, think-less: it bears on R31 twice.",
                        "interview.yaml, think-less: it bears on R31, but no answer counts.");
    }

    @Test
    void namesAContradictionOfAQuestionThatIsNotAsked() throws IOException {
        change("[\"unreal yes\", \"present yes\"]", "[\"unreal yes\", \"here yes\"]");

        assertThat(faults()).contains("interview.yaml, unreal-and-present: there is no question with the id here.");
    }

    private List<String> faults() {
        return Library.check(folder).faults().stream()
                .map(ContentFault::toString)
                .toList();
    }

    private void change(String before, String after) throws IOException {
        String text = Files.readString(folder.resolve(FILE));
        assertThat(text).contains(before);
        Files.writeString(folder.resolve(FILE), text.replace(before, after));
    }
}
