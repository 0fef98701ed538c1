package org.thaw.sitting.written;

import static java.util.Objects.requireNonNull;

import org.thaw.vault.EntryId;
import org.thaw.vault.EntryType;

/** What was written on the unedited page of a sitting. A burned page is not kept in any form. */
public record WrittenPage(EntryId sitting, String text, State state) {
    public static final EntryType<WrittenPage> TYPE = new EntryType<>("sitting.page", 1, WrittenPage.class);

    public WrittenPage {
        requireNonNull(sitting);
        requireNonNull(text);
        requireNonNull(state);
    }

    public enum State {
        /** Still being written, or left in the middle. */
        DRAFT,
        KEPT,
        /** Kept, and shown only when asked for. */
        SEALED
    }

    @Override
    public String toString() {
        return "WrittenPage[hidden]";
    }
}
