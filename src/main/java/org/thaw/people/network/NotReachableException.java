package org.thaw.people.network;

import java.net.UnknownHostException;

/** A name leads to an address that may not be gone to. It says which of the two to nobody. */
public final class NotReachableException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    NotReachableException() {
        super("not an address to go to");
    }
}
