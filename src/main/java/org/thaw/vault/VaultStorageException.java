package org.thaw.vault;

/**
 * The store could not do what was asked, for a reason outside the program: a full disk, a file that is damaged,
 * missing or not writable. The message is one plain sentence or two for the person, without anything private.
 */
public final class VaultStorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public VaultStorageException(String message) {
        super(message);
    }

    public VaultStorageException(String message, Throwable cause) {
        super(message, cause);
    }
}
