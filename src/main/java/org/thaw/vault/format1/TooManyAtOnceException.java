package org.thaw.vault.format1;

/** Too many wait to open a vault already. Nothing was done; a little later it can be tried again. */
public final class TooManyAtOnceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyAtOnceException() {
        super("too many wait to open a vault");
    }
}
