package org.thaw.vault.store;

import java.util.List;
import java.util.Set;
import org.thaw.vault.EntryId;
import org.thaw.vault.format1.Sealed;

/**
 * A vault as it is on disk at one moment.
 *
 * @param present the ids of all records
 * @param records those records that were asked for
 * @param file whether SQLite could read all that it was asked for
 */
public record StoredVault(
        long headVersion, Sealed head, Set<EntryId> present, List<SealedRecord> records, FileState file) {
    /** The state of the file that holds it. */
    public enum FileState {
        WHOLE,
        DAMAGED
    }
}
