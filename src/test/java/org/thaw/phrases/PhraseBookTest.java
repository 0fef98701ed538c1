package org.thaw.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseBookTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            so tired              ; so tired
            so? tired             ; tired
            so* tired             ; so so so so tired
            (so | very) tired     ; very tired
            so (tired of life)?   ; so tired of life
            so ... tired          ; so a b c d tired
            so ...... tired       ; so a b c d e f g h i tired
            """)
    void findsAPhrase(String phrase, String words) {
        assertThat(found(phrase, words)).contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            so tired              ; so very tired
            so* tired             ; so so so so
            (so | very) tired     ; not tired
            so ... tired          ; so a b c d e tired
            so ... tired          ; so . tired
            so ... tired          ; so , tired
            """)
    void findsNothingElse(String phrase, String words) {
        assertThat(found(phrase, words)).doesNotContain(words);
    }

    @Test
    void looksForASentencesEdgeWithoutTakingIt() {
        assertThat(found(". so tired .", ". so tired .")).containsExactly("so tired");
        assertThat(found(". so tired .", ". so tired now .")).isEmpty();
    }

    @Test
    void takesTheLongestOfSeveral() {
        assertThat(found("so ... tired", "so tired tired")).containsExactly("so tired tired");
    }

    @Test
    void readsAClassAcrossTwoLines() {
        var book = PhraseBook.from(
                List.of("# a comment", "", "much = so", "  | very", "[now]", "<much> tired"), Function.identity());
        assertThat(book.findIn(new Words(List.of("very", "tired")))).containsExactly(new Found<>("now", 0, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(so tired", "so) tired", "so | | tired", "<unknown> tired", "so? tired?"})
    void refusesAFaultyPhraseAndQuotesIt(String phrase) {
        assertThatThrownBy(() -> PhraseBook.from(List.of("[now]", phrase), Function.identity()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(phrase);
    }

    @Test
    void refusesAPhraseWithoutAHeading() {
        assertThatThrownBy(() -> PhraseBook.from(List.of("so tired"), Function.identity()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("so tired");
    }

    private static List<String> found(String phrase, String text) {
        var words = List.of(text.split(" "));
        return PhraseBook.from(List.of("[now]", phrase), Function.identity()).findIn(new Words(words)).stream()
                .map(finding -> String.join(" ", words.subList(finding.from(), finding.to())))
                .toList();
    }
}
