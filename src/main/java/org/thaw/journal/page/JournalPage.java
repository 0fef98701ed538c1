package org.thaw.journal.page;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.thaw.vault.EntryType;

/**
 * A line or a long page, at the moment it is about.
 *
 * @param title empty where it has none
 * @param text as it was written, line breaks included
 * @param feelings words for feelings the person chose, as they stand in the vocabulary or as they wrote them
 * @param tags words a page was filed under in the program it came from
 */
public record JournalPage(Optional<String> title, String text, List<String> feelings, List<String> tags, State state) {
    public static final EntryType<JournalPage> TYPE = new EntryType<>("journal.page", 1, JournalPage.class);

    public JournalPage {
        requireNonNull(title);
        requireNonNull(text);
        requireNonNull(state);
        feelings = List.copyOf(feelings);
        tags = List.copyOf(tags);
    }

    /** The names are part of what vaults keep. A burned page is kept in no form. */
    public enum State {
        KEPT,
        /** Kept, and shown only when asked for. */
        SEALED
    }

    @Override
    public String toString() {
        return "JournalPage[hidden]";
    }
}
