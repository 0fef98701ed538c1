package org.thaw.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.thaw.vault.Creation;
import org.thaw.vault.OpenVault;
import org.thaw.vault.VaultLockedException;
import org.thaw.vault.VaultName;
import org.thaw.vault.Vaults;
import org.thaw.vault.secret.Passphrase;

class WebVaultTest {
    @TempDir
    Path home;

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private Vaults vaults;
    private WebVault present;

    @BeforeEach
    void arrive() {
        vaults = Vaults.at(home);
        present = new WebVault(vaults, request, List.of());
    }

    private OpenVault kept() {
        try (Passphrase passphrase = Passphrase.of("quiet boat lamp winter")) {
            return switch (vaults.create(VaultName.of("me"), passphrase)) {
                case Creation.Created(OpenVault vault) -> vault;
                case Creation.NameTaken() -> throw new AssertionError("a new home has no names");
            };
        }
    }

    private int secondsOpen() {
        return request.getSession().getMaxInactiveInterval();
    }

    @Test
    void asksForNoSessionUntilSomethingIsBegun() {
        assertThat(present.open()).isEmpty();
        assertThatThrownBy(present::require).isInstanceOf(VaultLockedException.class);
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void locksAsUsualAgainFromTheFirstPageAfterALongSitting() {
        present.take(kept(), List.of());
        present.keepOpenFor(Duration.ofMinutes(70));

        new LocksAsUsual(present).preHandle(request, new MockHttpServletResponse(), this);

        assertThat(secondsOpen()).isEqualTo(15 * 60);
    }

    @Test
    void givesAGuestTheSameVaultAgain() {
        OpenVault guest = present.openOrGuest();

        assertThat(guest.isGuest()).isTrue();
        assertThat(present.openOrGuest()).isSameAs(guest);
        assertThat(present.require()).isSameAs(guest);
    }

    @Test
    void locksAVaultWhenItsSessionEnds() {
        OpenVault guest = present.openOrGuest();

        ((MockHttpSession) request.getSession()).invalidate();

        assertThat(guest.isOpen()).isFalse();
    }

    @Test
    void locksAVaultWhenAnotherTakesItsPlace() {
        OpenVault guest = present.openOrGuest();

        present.take(kept(), List.of());

        assertThat(guest.isOpen()).isFalse();
        assertThat(present.require().isGuest()).isFalse();
    }

    @Test
    void changesTheSessionIdWheneverSomethingOpens() {
        String planted = request.getSession().getId();
        present.openOrGuest();
        String asGuest = request.getSession().getId();
        present.take(kept(), List.of());

        assertThat(asGuest).isNotEqualTo(planted);
        assertThat(request.getSession().getId()).isNotEqualTo(asGuest);
    }

    @Test
    void locksAKeptVaultAfterAQuarterOfAnHourAndAGuestsAfterTwoHours() {
        present.openOrGuest();
        assertThat(secondsOpen()).isEqualTo(7200);

        present.take(kept(), List.of());
        assertThat(secondsOpen()).isEqualTo(900);
    }

    @Test
    void staysOpenForASittingAndNoLongerAfterIt() {
        present.take(kept(), List.of());

        present.keepOpenFor(Duration.ofMinutes(45));
        assertThat(secondsOpen()).isEqualTo(2700);

        present.keepOpenFor(Duration.ZERO);
        assertThat(secondsOpen()).isEqualTo(900);
    }

    @Test
    void takesAVaultThatWasClosedElsewhereForLocked() {
        present.openOrGuest().close();

        assertThat(present.open()).isEmpty();
    }
}
