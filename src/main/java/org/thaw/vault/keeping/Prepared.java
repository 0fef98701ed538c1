package org.thaw.vault.keeping;

import java.util.List;
import org.thaw.vault.entry.Held;
import org.thaw.vault.format1.MultisetHash;
import org.thaw.vault.store.Revision;

/** Changes in the two forms they take: sealed, for the disk, and open, to be taken over once they are on it. */
public record Prepared(Revision revision, List<Put> puts) {
    /** An entry, and what its sealed record adds to the head. */
    record Put(Held held, MultisetHash hash) {}
}
