package org.thaw.vault.keeping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.thaw.vault.EntryId;
import org.thaw.vault.format1.Head;
import org.thaw.vault.format1.MultisetHash;
import org.thaw.vault.format1.Sealed;
import org.thaw.vault.format1.VaultSealer;
import org.thaw.vault.store.SealedRecord;
import org.thaw.vault.store.StoredVault.FileState;

/** Tells in plain sentences where what is on disk is not what was saved. */
final class Faults {
    private final Findings findings;
    private final Diagnosis diagnosis;
    private final Collection<MultisetHash> hashes;
    private final List<String> sentences = new ArrayList<>();

    private Faults(Findings findings, Diagnosis diagnosis, Collection<MultisetHash> hashes) {
        this.findings = findings;
        this.diagnosis = diagnosis;
        this.hashes = hashes;
    }

    /**
     * @param hashes of the records that verify
     * @param isOfAnotherVault whether some bytes are those of a record or head of another vault
     */
    static List<String> of(
            Findings findings,
            VaultSealer sealer,
            Collection<MultisetHash> hashes,
            Predicate<Sealed> isOfAnotherVault) {
        Faults faults = new Faults(findings, new Diagnosis(sealer, findings, isOfAnotherVault), hashes);
        faults.tellOfFile();
        faults.tellOfRecords();
        findings.head().ifPresentOrElse(faults::tellOfDifference, faults::tellOfHead);
        return List.copyOf(faults.sentences);
    }

    private void tellOfFile() {
        if (findings.stored().file() == FileState.DAMAGED) {
            sentences.add("The file thaw.db is damaged, and a part of it cannot be read.");
        }
    }

    private void tellOfRecords() {
        Map<Harm, Long> harms = new EnumMap<>(Harm.class);
        findings.unreadable().forEach(row -> harms.merge(diagnosis.of(row), 1L, Long::sum));
        harms.forEach((harm, count) -> sentences.add(harm.sentence(count)));
    }

    private void tellOfHead() {
        String what =
                switch (diagnosis.ofHead()) {
                    case CUT -> "was cut short or made longer";
                    case ANOTHER_VERSION -> "was exchanged for an older or newer one";
                    case FOREIGN -> "comes from another vault";
                    case ALTERED, COPIED, SWAPPED -> "is damaged";
                };
        sentences.add("The vault's own list of what it holds " + what + ", so missing entries would not be noticed.");
    }

    private void tellOfDifference(Head stored) {
        if (isOlderThanItsEntries()) {
            sentences.add("The vault's own list of what it holds is older than its entries.");
            return;
        }
        long missing =
                stored.count() - findings.held().count() - findings.unreadable().size();
        difference(stored, missing).ifPresent(sentences::add);
    }

    private boolean isOlderThanItsEntries() {
        long headVersion = findings.stored().headVersion();
        Set<EntryId> unreadable =
                findings.unreadable().stream().map(SealedRecord::id).collect(Collectors.toSet());
        return findings.stored().records().stream()
                .filter(row -> !unreadable.contains(row.id()))
                .mapToLong(SealedRecord::version)
                .anyMatch(version -> version > headVersion);
    }

    private Optional<String> difference(Head stored, long missing) {
        if (missing > 0) {
            return Optional.of(entries(missing) + " missing.");
        }
        if (missing < 0) {
            return Optional.of(tooMany(stored, -missing));
        }
        boolean another = findings.unreadable().isEmpty() && !stored.equals(findings.held());
        return another
                ? Optional.of("At least one entry was exchanged for an older copy of itself.")
                : Optional.empty();
    }

    private String tooMany(Head stored, long count) {
        boolean oneWasDeleted = count == 1
                && hashes.stream()
                        .anyMatch(hash -> findings.held().without(hash).equals(stored));
        return oneWasDeleted
                ? "1 entry was deleted and is there again."
                : entries(count) + " too many: put back after being deleted, or copied.";
    }

    static String entries(long count) {
        return count == 1 ? "1 entry" : count + " entries";
    }
}
