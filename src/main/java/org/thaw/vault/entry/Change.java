package org.thaw.vault.entry;

import org.thaw.vault.EntryId;

/** One thing to do to a vault's entries. */
public sealed interface Change {
    EntryId id();

    record Put(Held held) implements Change {
        @Override
        public EntryId id() {
            return held.id();
        }
    }

    record Remove(EntryId id) implements Change {}
}
