package org.thaw.vault;

/** What came of erasing a vault. */
public sealed interface Erasure {
    record Erased() implements Erasure {}

    /** There is no vault of this name, or this is not its passphrase: nothing was changed. */
    record Refused() implements Erasure {}
}
