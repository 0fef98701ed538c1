package org.thaw.vault.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.vault.format1.Head;

/** Tells in plain sentences where what is on disk is not what was saved. */
final class Faults {
    private Faults() {}

    /**
     * @param stored the head that was stored, where its seal is whole
     * @param held the head over the records that verify
     * @param unreadable how many records do not verify
     */
    static List<String> of(Optional<Head> stored, Head held, int unreadable) {
        List<String> faults = new ArrayList<>();
        if (unreadable > 0) {
            String what = unreadable == 1 ? "it is no longer what was saved." : "they are no longer what was saved.";
            faults.add(entries(unreadable) + " cannot be read, because " + what);
        }
        if (stored.isEmpty()) {
            faults.add("The vault's own list of what it holds is damaged, so missing entries would not be noticed.");
            return faults;
        }
        stored.map(head -> difference(head, held, unreadable)).ifPresent(faults::addAll);
        return faults;
    }

    private static List<String> difference(Head stored, Head held, int unreadable) {
        long missing = stored.count() - held.count() - unreadable;
        if (missing > 0) {
            return List.of(entries(missing) + " missing.");
        }
        if (missing < 0) {
            return List.of(entries(-missing) + " too many: put back after being deleted, or copied.");
        }
        boolean another = unreadable == 0 && !stored.records().equals(held.records());
        return another ? List.of("At least one entry was exchanged for an older copy of itself.") : List.of();
    }

    private static String entries(long count) {
        return count == 1 ? "1 entry" : count + " entries";
    }
}
