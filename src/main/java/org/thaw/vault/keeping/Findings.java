package org.thaw.vault.keeping;

import java.util.List;
import java.util.Optional;
import org.thaw.vault.format1.Head;
import org.thaw.vault.store.SealedRecord;
import org.thaw.vault.store.StoredVault;
import org.thaw.vault.store.StoredVault.FileState;

/**
 * What was found when a stored vault was taken over.
 *
 * @param head the head that was stored, where its seal is whole
 * @param held the head over the records that verify
 * @param unreadable the records that do not
 */
public record Findings(StoredVault stored, Optional<Head> head, Head held, List<SealedRecord> unreadable) {
    public Findings {
        unreadable = List.copyOf(unreadable);
    }

    /** Whether everything is as it was saved. */
    public boolean isWhole() {
        return stored.file() == FileState.WHOLE
                && unreadable.isEmpty()
                && head.filter(held::equals).isPresent();
    }
}
