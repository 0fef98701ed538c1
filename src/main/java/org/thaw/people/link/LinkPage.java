package org.thaw.people.link;

import java.util.Optional;
import org.thaw.draft.FaultyFormException;
import org.thaw.people.trusted.Person;
import org.thaw.vault.EntryId;

/**
 * The link by which somebody can answer, for the person who gives it.
 *
 * @param name what was typed as the name they see
 */
record LinkPage(EntryId id, Person person, Possible possible, String name, Optional<FaultyFormException.Fault> fault) {
    /** Whether there can be a link. */
    enum Possible {
        YES,
        /** Nobody reaches this Thaw but from this machine. */
        NO_ADDRESS,
        /** The vault is gone when it locks, and an answer would find nobody. */
        GUEST
    }

    String path() {
        return "/people/" + id;
    }

    @Override
    public String toString() {
        return "LinkPage[hidden]";
    }
}
