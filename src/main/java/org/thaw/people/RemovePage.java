package org.thaw.people;

import org.thaw.people.trusted.Person;
import org.thaw.vault.EntryId;

/** Somebody who is to be taken out. */
record RemovePage(EntryId id, Person person) {
    String path() {
        return "/people/" + id;
    }

    @Override
    public String toString() {
        return "RemovePage[hidden]";
    }
}
