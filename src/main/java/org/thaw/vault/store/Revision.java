package org.thaw.vault.store;

import java.util.List;
import org.thaw.vault.EntryId;
import org.thaw.vault.format1.Sealed;

/**
 * The next state of a vault, sealed and ready to be written, all together or not at all.
 *
 * @param from the head version it starts from; it makes the next one
 */
public record Revision(long from, Sealed head, List<SealedRecord> puts, List<EntryId> removals) {
    public long to() {
        return from + 1;
    }
}
