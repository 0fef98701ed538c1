package org.thaw.vault.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.thaw.vault.format1.Argon2Cost;
import org.thaw.vault.format1.DangerousKeyBytes;
import org.thaw.vault.format1.StretchParameters;

class PassphraseTest {
    private final StretchParameters parameters = StretchParameters.withFreshSalt(new Argon2Cost(64, 1, 1));

    @Test
    void isTheSameInEveryUnicodeForm() {
        assertThat(key("Ka\u0308\ufb01g").sameAs(key("Käfig"))).isTrue();
    }

    @Test
    void mindsCapitalsAndSpaces() {
        assertThat(key("tide").sameAs(key("Tide"))).isFalse();
        assertThat(key("tide").sameAs(key("tide "))).isFalse();
    }

    @Test
    void isOfNoUseOnceClosed() {
        Passphrase passphrase = Passphrase.of("tide");
        passphrase.close();
        assertThatThrownBy(() -> passphrase.stretch(parameters)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isNotEmpty() {
        assertThatThrownBy(() -> Passphrase.of("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNeverPrinted() {
        assertThat(Passphrase.of("tide").toString()).doesNotContain("tide");
    }

    private DangerousKeyBytes key(String passphrase) {
        return Passphrase.of(passphrase).stretch(parameters);
    }
}
