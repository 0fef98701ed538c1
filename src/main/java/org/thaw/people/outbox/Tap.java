package org.thaw.people.outbox;

import static java.util.Objects.requireNonNull;

import org.thaw.vault.EntryId;

/**
 * A press on a button that sends.
 *
 * @param id made with the page that has the button: one page, one letter
 * @param shown the words as the page showed them
 */
public record Tap(EntryId id, Way way, Kind kind, String shown, Insistence insistence) {
    public Tap {
        requireNonNull(id);
        requireNonNull(way);
        requireNonNull(kind);
        requireNonNull(shown);
        requireNonNull(insistence);
    }

    /** Whether the person was told that the same has just been sent. */
    public enum Insistence {
        FIRST,
        AGAIN
    }

    /** A form sends its line ends as two characters. */
    boolean showed(String words) {
        return shown.lines().toList().equals(words.lines().toList());
    }

    @Override
    public String toString() {
        return "Tap[hidden]";
    }
}
