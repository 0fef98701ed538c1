package org.thaw.people.outbox;

/** The moment before a letter is whole on the other side. */
@FunctionalInterface
public interface LastMoment {
    /**
     * Notes in the vault, on disk, that the letter is being handed over. A carrier asks once, and gives the server the
     * last of the letter, without which it is no letter, only after a yes.
     *
     * @return whether it may go. Where not, the carrier breaks off and tells {@link Handing.HeldBack}
     */
    boolean pass();
}
