package org.thaw.people.link;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.thaw.people.trusted.Sign;
import org.thaw.vault.EntryId;
import org.thaw.vault.EntryType;

/** The sign a link was given for: a yes at it opens no other. */
record GivenLink(EntryId person, Optional<Sign> sign) {
    static final EntryType<GivenLink> TYPE = new EntryType<>("people.link", 1, GivenLink.class);

    GivenLink {
        requireNonNull(person);
        requireNonNull(sign);
    }

    @Override
    public String toString() {
        return "GivenLink[hidden]";
    }
}
