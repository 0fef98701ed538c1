package org.thaw.vault.store;

import org.thaw.vault.EntryId;
import org.thaw.vault.format1.Sealed;

/**
 * A row of the table {@code record}.
 *
 * @param version the head version at which it was written: higher than any its id had before
 */
public record SealedRecord(EntryId id, long version, Sealed sealed) {}
