package org.thaw.vault.keeping;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.thaw.vault.format1.RecordOpener;
import org.thaw.vault.format1.Sealed;
import org.thaw.vault.format1.VaultSealer;
import org.thaw.vault.store.SealedRecord;
import org.thaw.vault.store.StoredVault;

/**
 * Finds out what was done to records and a head that do not verify, by trying where else they would: a seal holds in
 * one place only, so a place where it holds is where it was made.
 */
final class Diagnosis {
    // So that a vault in which nothing is left whole still opens in seconds.
    private static final long MOST_TRIES = 20_000;

    private final VaultSealer sealer;
    private final RecordOpener opener;
    private final StoredVault stored;
    private final List<SealedRecord> unreadable;
    private final Predicate<Sealed> isOfAnotherVault;
    private final Map<ByteBuffer, Long> copies;
    private final long triesForEach;

    Diagnosis(VaultSealer sealer, Findings findings, Predicate<Sealed> isOfAnotherVault) {
        this.sealer = sealer;
        this.opener = sealer.opener();
        this.stored = findings.stored();
        this.unreadable = findings.unreadable();
        this.isOfAnotherVault = isOfAnotherVault;
        this.copies = stored.records().stream()
                .collect(Collectors.groupingBy(
                        row -> ByteBuffer.wrap(row.sealed().lend()), Collectors.counting()));
        this.triesForEach = MOST_TRIES / (unreadable.size() + 1);
    }

    Harm of(SealedRecord row) {
        if (!row.sealed().isAsLongAsARecord()) {
            return Harm.CUT;
        }
        if (copies.getOrDefault(ByteBuffer.wrap(row.sealed().lend()), 0L) > 1) {
            return Harm.COPIED;
        }
        if (unreadable.stream().limit(triesForEach).anyMatch(place -> fits(row, place))) {
            return Harm.SWAPPED;
        }
        if (versions().anyMatch(version -> opens(row, row.id().value(), version))) {
            return Harm.ANOTHER_VERSION;
        }
        return isOfAnotherVault.test(row.sealed()) ? Harm.FOREIGN : Harm.ALTERED;
    }

    Harm ofHead() {
        if (!stored.head().isAsLongAsAHead()) {
            return Harm.CUT;
        }
        if (versions()
                .anyMatch(version -> sealer.openHead(version, stored.head()).isPresent())) {
            return Harm.ANOTHER_VERSION;
        }
        return isOfAnotherVault.test(stored.head()) ? Harm.FOREIGN : Harm.ALTERED;
    }

    private boolean fits(SealedRecord row, SealedRecord place) {
        return opens(row, place.id().value(), place.version());
    }

    private boolean opens(SealedRecord row, UUID id, long version) {
        return opener.open(id, version, row.sealed()).isPresent();
    }

    // Every version there was, the latest first; one more, since a number may have been lowered.
    private LongStream versions() {
        long latest =
                stored.records().stream().mapToLong(SealedRecord::version).reduce(stored.headVersion(), Math::max) + 1;
        return LongStream.iterate(latest, version -> version >= 0, version -> version - 1)
                .limit(triesForEach);
    }
}
