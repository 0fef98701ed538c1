package org.thaw.reasons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.library.Reason.Effect.AFFECTED;
import static org.thaw.library.Reason.Effect.SOMETIMES;
import static org.thaw.library.Reason.Effect.UNAFFECTED;

import org.junit.jupiter.api.Test;
import org.thaw.library.Reason.Tears;

class TearsInWordsTest {
    @Test
    void namesEveryKindThatIsTouched() {
        assertThat(TearsInWords.sentence(new Tears(AFFECTED, AFFECTED, AFFECTED)))
                .isEqualTo(
                        "It touches the tears that keep the eye wet, the tears of onion and wind and the tears of feeling.");
    }

    @Test
    void tellsWhatIsSureFromWhatIsSometimes() {
        assertThat(TearsInWords.sentence(new Tears(AFFECTED, UNAFFECTED, SOMETIMES)))
                .isEqualTo("It touches the tears that keep the eye wet, and sometimes the tears of feeling.");
        assertThat(TearsInWords.sentence(new Tears(UNAFFECTED, SOMETIMES, UNAFFECTED)))
                .isEqualTo("It sometimes touches the tears of onion and wind.");
    }

    @Test
    void saysWhenNoneIsTouched() {
        assertThat(TearsInWords.sentence(new Tears(UNAFFECTED, UNAFFECTED, UNAFFECTED)))
                .isEqualTo("It leaves all tears as they are.");
    }
}
