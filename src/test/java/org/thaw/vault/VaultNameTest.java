package org.thaw.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VaultNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Maja Müller|maja müller",
                "maja  müller |maja müller",
                "maja\u00a0\tmüller|maja müller",
                "mu\u0308ller|müller",
                "STRASSE|straße",
                "ΣΊΣΥΦΟΣ|σίσυφος",
                "ﬁn|FIN",
                "Ⅷ|viii",
                "ＷＩＤＥ|wide",
            })
    void isTheSameHoweverItIsTyped(String typed, String again) {
        assertThat(VaultName.of(typed)).isEqualTo(VaultName.of(again));
    }

    @ParameterizedTest
    @CsvSource({"maja,maia", "a b,ab", "müller,muller"})
    void tellsOtherNamesApart(String one, String other) {
        assertThat(VaultName.of(one)).isNotEqualTo(VaultName.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\n"})
    void isNotBlank(String typed) {
        assertThat(VaultName.read(typed)).isEmpty();
    }

    @Test
    void isNotLongerThanTwoHundredCharacters() {
        assertThat(VaultName.read("a".repeat(200))).isPresent();
        assertThat(VaultName.read("a".repeat(201))).isEmpty();
    }

    @Property
    void doesNotMindCapitals(@ForAll @StringLength(min = 1, max = 20) String typed) {
        assertThat(VaultName.read(typed.toUpperCase(Locale.ROOT))).isEqualTo(VaultName.read(typed));
    }

    @Test
    void isNeverPrinted() {
        assertThat(VaultName.of("maja").toString()).doesNotContain("maja");
    }
}
