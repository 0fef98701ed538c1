package org.thaw.vault;

import java.util.List;
import java.util.Set;
import org.thaw.vault.format1.Sealed;

/**
 * A vault as it is on disk at one moment.
 *
 * @param present the ids of all records
 * @param records those records that were asked for
 */
record StoredVault(long headVersion, Sealed head, Set<EntryId> present, List<SealedRecord> records) {}
