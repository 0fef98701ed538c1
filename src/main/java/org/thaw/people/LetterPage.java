package org.thaw.people;

import org.thaw.people.trusted.Person;
import org.thaw.vault.EntryId;

/** Something that was sent, and how it stands. */
record LetterPage(EntryId id, Person person, LetterLine line) {
    String path() {
        return "/people/" + id;
    }

    String letterPath() {
        return path() + "/letter/" + line.id();
    }

    @Override
    public String toString() {
        return "LetterPage[hidden]";
    }
}
