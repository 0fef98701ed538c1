package org.thaw.feelings.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StretchesTest {
    @Test
    void areWholeSentencesWhereTheyAreShort() {
        String ten = "one two three four five six seven eight nine ten.";

        assertThat(Stretches.of(String.join(" ", ten, ten, ten, ten)))
                .containsExactly(String.join(" ", ten, ten, ten), ten);
    }

    @Property(tries = 200)
    void loseNoWordAndAreNeverLongerThanThirty(@ForAll String text) {
        var stretches = Stretches.of(text);

        assertThat(letters(String.join(" ", stretches))).isEqualTo(letters(text));
        assertThat(stretches)
                .allMatch(stretch -> Arrays.stream(stretch.split("\\s+")).count() <= 30);
    }

    private static int[] letters(String text) {
        return text.codePoints().filter(point -> !Character.isWhitespace(point)).toArray();
    }
}
