package org.thaw.transfer.foreign.told;

import org.thaw.diary.note.CheckIn;
import org.thaw.journal.page.JournalPage;
import org.thaw.vault.EntryType;

/** What one moment of a file becomes here. */
public sealed interface Told {
    EntryType<?> type();

    /** What the vault keeps. */
    Object kept();

    record Page(JournalPage page) implements Told {
        @Override
        public EntryType<?> type() {
            return JournalPage.TYPE;
        }

        @Override
        public Object kept() {
            return page;
        }
    }

    record Mood(CheckIn checkIn) implements Told {
        @Override
        public EntryType<?> type() {
            return CheckIn.TYPE;
        }

        @Override
        public Object kept() {
            return checkIn;
        }
    }
}
