package org.thaw.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.thaw.vault.Creation;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Opening;
import org.thaw.vault.VaultName;
import org.thaw.vault.Vaults;
import org.thaw.vault.secret.Passphrase;

class IdleLockTest {
    private static final VaultName NAME = VaultName.of("me");

    @TempDir
    Path home;

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "14", "-5", "5.0", " 5", "600", "05"})
    void takesNoOtherTimeThanTheFour(String minutes) {
        assertThat(IdleLock.read(minutes)).isEmpty();
    }

    @Test
    void isAQuarterOfAnHourUntilSomethingIsChosen() {
        try (OpenVault vault = created(Vaults.at(home))) {
            assertThat(IdleLock.in(vault)).isEqualTo(new IdleLock(15));
        }
        assertThatThrownBy(() -> new IdleLock(600)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void followsThePersonToTheNextOpening() {
        Vaults vaults = Vaults.at(home);
        try (OpenVault vault = created(vaults)) {
            new IdleLock(60).keepIn(vault, Clock.systemUTC());
            new IdleLock(5).keepIn(vault, Clock.systemUTC());
        }
        try (Passphrase passphrase = Passphrase.of("quiet boat lamp winter")) {
            WebVault present = new WebVault(vaults, request, List.of());
            assertThat(vaults.open(NAME, passphrase))
                    .isInstanceOfSatisfying(Opening.Opened.class, opened -> present.take(opened.vault(), List.of()));
            assertThat(request.getSession().getMaxInactiveInterval()).isEqualTo(5 * 60);

            present.locksAfter(new IdleLock(30));
            assertThat(request.getSession().getMaxInactiveInterval()).isEqualTo(30 * 60);

            present.keepOpenFor(Duration.ofMinutes(20));
            assertThat(request.getSession().getMaxInactiveInterval()).isEqualTo(30 * 60);
        }
    }

    private static OpenVault created(Vaults vaults) {
        try (Passphrase passphrase = Passphrase.of("quiet boat lamp winter")) {
            return switch (vaults.create(NAME, passphrase)) {
                case Creation.Created(OpenVault vault) -> vault;
                case Creation.NameTaken() -> throw new AssertionError("a new home has no names");
            };
        }
    }
}
