package org.thaw.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpWordsTest {
    private static final HelpWords WORDS = new HelpWords();

    static Stream<Line> firstLines() {
        return Line.first();
    }

    static Stream<Line> laterLines() {
        return Line.later();
    }

    @ParameterizedTest
    @MethodSource("firstLines")
    void answersWhatIsWritten(Line line) {
        assertThat(WORDS.read(line.text())).isEqualTo(line.answer());
    }

    /** With the misses that docs/crisis-words.md tells: whoever mends one must mend the telling too. */
    @ParameterizedTest
    @MethodSource("laterLines")
    void answersLaterLinesAsTheirFileTells(Line line) {
        assertThat(WORDS.read(line.text())).isEqualTo(line.readAs());
    }

    @Test
    void takesTheSentenceThatBringsHelpNearest() {
        assertThat(WORDS.read("My sister tried to kill herself in 2010. I made soup. I want to die. The cat slept."))
                .isEqualTo(Answer.SHOW_NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "I wanted to die., FOOTER",
        "I wanted to die last night., SHOW_NOW",
        "It was last night. I wanted to die., SHOW_NOW",
        "I wanted to die. It was last night., SHOW_NOW",
        "I cut myself., SHOW_NOW",
        "I cut myself in 2012., FOOTER",
        "That was in 2012. I cut myself., FOOTER",
        "This morning I remembered how I wanted to die in 2012., FOOTER",
    })
    void letsTheNearestTimeDecideWhatWasToldWithoutOne(String text, Answer answer) {
        assertThat(WORDS.read(text)).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"i dont want to live", "i don’t want to live", "i don t want to live", "I DON'T WANT TO LIVE"})
    void readsThroughMissingApostrophes(String text) {
        assertThat(WORDS.read(text)).isEqualTo(Answer.SHOW_NOW);
    }

    @Test
    void findsOneSentenceInALongText() {
        var day = "I went to the shop and bought bread, and the man there asked after mum. ";
        assertThat(WORDS.read(day.repeat(1000) + "I want to kill myself. " + day.repeat(1000)))
                .isEqualTo(Answer.SHOW_NOW);
        assertThat(WORDS.read(day.repeat(2000))).isEqualTo(Answer.NONE);
    }

    /** A reader that went back over its steps would need years for these; this one needs a tenth of a second. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "not really really really ",
                "i want to ",
                "i cut myself yesterday ",
                "\" ",
                "died so ",
                "no quiero que "
            })
    void takesTimeInProportionToTheText(String piece) {
        var text = piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> WORDS.read(text));
    }

    @Test
    void hasAWordOnTheCommandLineForEachAnswer() {
        assertThat(Stream.of(Answer.values()).map(Answer::word)).containsExactly("none", "footer", "show_now");
    }
}
