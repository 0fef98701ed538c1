package org.thaw.people;

import org.thaw.people.outbox.Kind;
import org.thaw.people.outbox.Way;
import org.thaw.people.trusted.Person;
import org.thaw.vault.EntryId;

/**
 * A button by which Thaw itself sends something, at the person’s press.
 *
 * @param tap one for each time the page is drawn: whatever is pressed twice on it is sent once
 * @param address where it goes, as the page shows it
 */
record Sending(EntryId person, EntryId tap, Kind kind, Way way, String address, String words) {
    static Sending of(EntryId id, Person person, Kind kind, Way way, String address) {
        return new Sending(id, EntryId.random(), kind, way, address, kind.words(person));
    }

    String action() {
        return "/people/" + person + "/send";
    }

    @Override
    public String toString() {
        return "Sending[hidden]";
    }
}
