package org.thaw.people.outbox;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.thaw.vault.EntryId;

/**
 * What this program knows of letters that passed their last moment: ids and outcomes, no words. It outlives a lock, so
 * that an answer that came after it can still be noted; and the restoring of an older copy, so that what went is not
 * sent from there a second time.
 */
final class Memory {
    private final Map<EntryId, Handing> outcomes = new ConcurrentHashMap<>();

    void passed(EntryId id) {
        outcomes.put(id, new Handing.NotKnown());
    }

    void note(EntryId id, Handing outcome) {
        outcomes.computeIfPresent(id, (_, _) -> outcome);
    }

    Optional<Handing> of(EntryId id) {
        return Optional.ofNullable(outcomes.get(id));
    }

    /** It did not go, so it may be carried again. */
    void forget(EntryId id) {
        outcomes.remove(id);
    }
}
