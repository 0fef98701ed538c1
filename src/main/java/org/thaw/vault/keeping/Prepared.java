package org.thaw.vault.keeping;

import java.util.List;
import org.thaw.vault.EntryId;
import org.thaw.vault.entry.Held;
import org.thaw.vault.format1.MultisetHash;
import org.thaw.vault.format1.Sealed;
import org.thaw.vault.store.Revision;
import org.thaw.vault.store.SealedRecord;

/** Changes in the two forms they take: sealed, for the disk, and open, to be taken over once they are on it. */
public record Prepared(long from, Sealed sealedHead, List<Put> puts, List<EntryId> removals) {
    /** An entry, as it is sealed, and what that adds to the head. */
    record Put(Held held, SealedRecord row, MultisetHash hash) {}

    /** What is written to the disk. */
    public Revision revision() {
        return new Revision(from, sealedHead, puts.stream().map(Put::row).toList(), removals);
    }
}
