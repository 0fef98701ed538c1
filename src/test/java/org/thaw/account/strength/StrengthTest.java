package org.thaw.account.strength;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.account.strength.NewPassphrase.Advice;
import org.thaw.account.strength.NewPassphrase.Judgement;
import org.thaw.vault.secret.SuggestedPassphrase;

class StrengthTest {
    @ParameterizedTest
    @ValueSource(strings = {"password", "Passw0rd!", "12345678", "qwertyuiop", "iloveyou2", "aaaaaaaaaaaa"})
    void knowsWhatEverybodyTriesFirst(String passphrase) {
        assertThat(Strength.of(passphrase, "maja")).isEqualTo(Strength.GUESSED_AT_ONCE);
    }

    @Test
    void knowsTheNameOfTheVault() {
        assertThat(Strength.of("bluewhalecoast", "bluewhalecoast")).isEqualTo(Strength.GUESSED_AT_ONCE);
    }

    @RepeatedTest(3)
    void isContentWithWhatThawSuggests() {
        assertThat(Strength.of(SuggestedPassphrase.random(), "maja")).isEqualTo(Strength.GOOD);
    }

    @Test
    void asksForNoKindOfSign() {
        assertThat(Strength.of("my dog is called bella", "maja")).isEqualTo(Strength.GOOD);
    }

    @Test
    void isQuickAlsoForTheLongest() {
        assertThat(Strength.of("a".repeat(4096), "maja")).isEqualTo(Strength.GUESSED_AT_ONCE);
    }

    @Test
    void advisesOnceAndThenLetsThePersonHaveIt() {
        assertThat(NewPassphrase.judge("maja", "winter lamp", "winter lamp", Advice.NOT_GIVEN))
                .isInstanceOf(Judgement.Advised.class);
        assertThat(NewPassphrase.judge("maja", "winter lamp", "winter lamp", Advice.HEARD))
                .isInstanceOf(Judgement.Fit.class);
        assertThat(NewPassphrase.judge("maja", "Passw0rd!", "Passw0rd!", Advice.HEARD))
                .isInstanceOf(Judgement.Unfit.class);
    }
}
