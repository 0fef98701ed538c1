package org.thaw.account.opening;

import java.util.Optional;
import org.thaw.vault.OpenVault;

/** What locking would do now, or that it is done. */
record LockPage(State state) {
    enum State {
        KEPT_OPEN,
        GUEST_OPEN,
        LOCKED
    }

    static LockPage of(Optional<OpenVault> open) {
        return new LockPage(open.map(vault -> vault.isGuest() ? State.GUEST_OPEN : State.KEPT_OPEN)
                .orElse(State.LOCKED));
    }

    String heading() {
        return switch (state) {
            case KEPT_OPEN -> "Lock your vault";
            case GUEST_OPEN -> "Forget what you wrote";
            case LOCKED -> "It is locked";
        };
    }
}
