package org.thaw.transfer;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;
import org.thaw.vault.VaultLockedException;
import org.thaw.vault.backup.Backups;

/** Who may do what with all that is kept here: whoever has a kept vault open. */
@Component
class Owner {
    private final PresentVault present;
    private final Backups backups;

    Owner(PresentVault present, Backups backups) {
        this.present = present;
        this.backups = backups;
    }

    /** The kept vault that is open; a guest’s has nothing on disk. */
    Optional<OpenVault> kept() {
        return present.open().filter(vault -> !vault.isGuest());
    }

    OpenVault requireKept() {
        return kept().orElseThrow(VaultLockedException::new);
    }

    /** On a new machine nobody has a vault to open, and nothing that a copy could replace. */
    boolean mayRestore() {
        return kept().isPresent() || backups.isWithoutVaults();
    }

    void requireMayRestore() {
        if (!mayRestore()) {
            throw new VaultLockedException();
        }
    }
}
