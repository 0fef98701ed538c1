package org.thaw.vault;

import java.util.List;
import org.thaw.vault.format1.Head;
import org.thaw.vault.format1.MultisetHash;
import org.thaw.vault.format1.Sealed;

/**
 * The next state of a vault, sealed and ready to be written, all together or not at all.
 *
 * @param from the head version it starts from; it makes the next one
 */
record Revision(long from, Head head, Sealed sealedHead, List<SealedPut> puts, List<EntryId> removals) {
    long to() {
        return from + 1;
    }

    /** An entry in the three forms it takes. */
    record SealedPut(Held held, SealedRecord row, MultisetHash hash) {}
}
