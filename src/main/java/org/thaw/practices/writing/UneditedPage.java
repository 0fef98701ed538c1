package org.thaw.practices.writing;

import static java.util.Objects.requireNonNull;

import org.thaw.vault.EntryType;

/**
 * What was written and stays. While it is written it is a draft, which a burn deletes; a burned page is kept in no
 * form. Pages that sittings kept before stay with their sittings.
 *
 * @param need how the line “What I need is” went on; empty where it was left out
 */
public record UneditedPage(String text, String need, State state) {
    public static final EntryType<UneditedPage> TYPE = new EntryType<>("writing.page", 1, UneditedPage.class);

    public UneditedPage {
        requireNonNull(text);
        requireNonNull(need);
        requireNonNull(state);
    }

    public enum State {
        KEPT,
        /** Kept, and shown only when asked for, and by day. */
        SEALED
    }

    boolean isSealed() {
        return state == State.SEALED;
    }

    boolean saysTheSameAs(UneditedPage other) {
        return text.equals(other.text) && need.equals(other.need);
    }

    @Override
    public String toString() {
        return "UneditedPage[hidden]";
    }
}
