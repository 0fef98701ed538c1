package org.thaw.vault;

/** What came of creating a vault. */
public sealed interface Creation {
    record Created(OpenVault vault) implements Creation {}

    /** Somebody's vault has this name: nothing was changed. */
    record NameTaken() implements Creation {}
}
