package org.thaw.people.network;

/** Whether others on the way can read what goes over it. */
public enum Line {
    /** TLS from the first byte, or before anything private is said. */
    SEALED,
    /** Plain text. Only ever to a machine on the person’s own network. */
    PLAIN
}
