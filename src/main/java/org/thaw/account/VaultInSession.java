package org.thaw.account;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Duration;
import java.util.List;
import org.thaw.vault.OpenVault;

/**
 * A vault open in a web session. It is locked whenever it leaves the session: at “Lock now”, at “Leave quickly”, when
 * another takes its place, and when the session runs out.
 *
 * @param faults what was found wrong on opening; where there is anything, the vault can be read but not written
 */
public record VaultInSession(OpenVault vault, List<String> faults) implements HttpSessionBindingListener {
    /** Locking a guest’s vault loses it, so it stays open longer; the pages say so. */
    private static final Duration GUEST_STAYS_OPEN = Duration.ofHours(2);

    public VaultInSession {
        faults = List.copyOf(faults);
    }

    /** How long the vault stays open without a request. */
    Duration staysOpen(IdleLock chosen) {
        return vault.isGuest() ? GUEST_STAYS_OPEN : chosen.time();
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        vault.close();
    }
}
