package org.thaw.vault;

/** Is told of every vault that a person opens. */
@FunctionalInterface
public interface WhenOpened {
    /** The page that opens the vault waits for this, so it is quick. */
    void opened(OpenVault vault);
}
