package org.thaw.vault.format1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchParametersTest {
    private static final String GOOD = """
            {"kdf":"argon2id","version":19,"memoryKib":65536,"passes":3,"lanes":1,"salt":"AAECAwQFBgcICQoLDA0ODw=="}""";

    @Nested
    class Parse {
        @Test
        void readsWhatWasWritten() {
            StretchParameters parameters = StretchParameters.withFreshSalt(new Argon2Cost(128, 2, 1));
            assertThat(StretchParameters.parse(parameters.text()))
                    .map(StretchParameters::text)
                    .contains(parameters.text());
        }

        @Test
        void readsTodaysCost() {
            assertThat(StretchParameters.parse(GOOD))
                    .map(StretchParameters::cost)
                    .contains(Argon2Cost.TODAY);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "argon2id | scrypt",
                    "19 | 16",
                    "65536 | 2147483647",
                    "65536 | 4",
                    "3 | 65",
                    "3 | 0",
                    "AAECAwQFBgcICQoLDA0ODw== | AAEC",
                    "AAECAwQFBgcICQoLDA0ODw== | ???",
                    "\"lanes\":1, | ''",
                    "\"salt\" | \"pepper\"",
                    "1, | null,",
                    "} | ''",
                })
        void readsNothingItDoesNotKnow(String part, String instead) {
            String altered = GOOD.replace(part, instead);
            assertThat(altered).isNotEqualTo(GOOD);
            assertThat(StretchParameters.parse(altered)).isEmpty();
        }
    }

    @Test
    void takesAFreshSaltEachTime() {
        assertThat(StretchParameters.withFreshSalt(Argon2Cost.TODAY).text())
                .isNotEqualTo(StretchParameters.withFreshSalt(Argon2Cost.TODAY).text());
    }

    @Nested
    class Cost {
        private final Argon2Cost today = new Argon2Cost(1000, 3, 1);

        @Test
        void isBelowWhereMemoryOrPassesAreFewer() {
            assertThat(new Argon2Cost(999, 9, 1).isBelow(today)).isTrue();
            assertThat(new Argon2Cost(9000, 2, 1).isBelow(today)).isTrue();
            assertThat(new Argon2Cost(1000, 3, 4).isBelow(today)).isFalse();
        }

        @Test
        void isRaisedWithoutLoweringAnything() {
            assertThat(new Argon2Cost(500, 9, 2).raisedTo(today)).isEqualTo(new Argon2Cost(1000, 9, 2));
        }

        @Test
        void hasNoFewerThanOneLane() {
            assertThatThrownBy(() -> new Argon2Cost(1000, 3, 0)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
