package org.thaw.people.outbox;

import org.thaw.vault.OpenVault;

/** Is asked before anything goes to somebody: they may have said no where nobody has looked since. */
@FunctionalInterface
public interface BeforeItGoes {
    void look(OpenVault vault);
}
