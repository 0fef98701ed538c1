package org.thaw.people.outbox;

/** How far a letter is. None of them says that it arrived: no way tells Thaw that. The names are kept in vaults. */
public enum Stage {
    /** Not gone for certain; Thaw tries. */
    WAITING,
    /** Noted before the words that make it whole are given: a crash from here on leaves it open whether it went. */
    HANDING_OVER,
    /** The server said that it took it. */
    HANDED,
    /** Not gone for certain, and Thaw has stopped trying. */
    FAILED,
    /** It may have gone or not; it is never tried again by itself. */
    NOT_KNOWN,
    /** The person took it back before it went. */
    WITHDRAWN
}
