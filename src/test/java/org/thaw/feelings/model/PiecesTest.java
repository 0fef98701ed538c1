package org.thaw.feelings.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiecesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            I’m soooo SAD!!!      | i'm soo sad !!
            It cost 300, or 4.    | it cost 0 , or 0 .
            “numb”                | “ numb ”
            ok 👍                 | ok 👍
            """)
    void areCutFromPlainWords(String text, String tokens) {
        assertThat(String.join(" ", Tokens.of(text))).isEqualTo(tokens);
    }

    @Test
    void tellWhatIsDenied() {
        assertThat(Tokens.withDenials(Tokens.of("I am not sad today, but tired")))
                .containsExactly("i", "am", "not", "~sad", "~today", ",", "but", "tired");
    }

    /**
     * These numbers are in the model: another way to count them would call for new training.
     * Counted once more by another program: FNV-1a of “w ow”, “now”, “&lt;ow” and the like.
     */
    @Test
    void areTheNumbersThatTheModelWasLearnedWith() {
        assertThat(Pieces.of("ow!"))
                .containsExactly(
                        -1203343978,
                        -1128184837,
                        -1113131841,
                        -1108998516,
                        -685799836,
                        -537278167,
                        81021070,
                        381092576,
                        1012682762,
                        1038836983,
                        1638248119);
    }

    @Test
    void standOnceAndGoUp() {
        int[] pieces = Pieces.of("so so so sad, and so sad again");

        assertThat(pieces).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void tellRunsOfLettersFromWords() {
        assertThat(Arrays.stream(Pieces.of("👍 !")).anyMatch(Pieces::isOfLetters))
                .isFalse();
        assertThat(Arrays.stream(Pieces.of("ow")).anyMatch(Pieces::isOfLetters)).isTrue();
    }

    @Test
    void ofNothingAreNone() {
        assertThat(Pieces.of("")).isEmpty();
        assertThat(Pieces.of(" \n ")).isEmpty();
    }
}
