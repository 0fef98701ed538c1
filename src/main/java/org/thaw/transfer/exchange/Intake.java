package org.thaw.transfer.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thaw.transfer.exchange.Origins.Origin;
import org.thaw.transfer.open.FaultyExportException;
import org.thaw.transfer.open.OpenEntry;
import org.thaw.transfer.open.OpenReader;
import org.thaw.transfer.open.OpenText;
import org.thaw.vault.EntryId;
import org.thaw.vault.OpenVault;
import org.thaw.vault.RawEntry;

/** Takes a file’s entries one by one, and lets through those that the vault does not hold. */
final class Intake implements OpenReader.Taker {
    private final Map<EntryId, RawEntry> present = new HashMap<>();
    private final Map<EntryId, Integer> numbers = new HashMap<>();
    private final SortedMap<String, Integer> types = new TreeMap<>();
    private final DerivedId ids = new DerivedId();
    private final Batches batches;
    private int fresh;
    private int there;
    private int different;

    Intake(OpenVault vault, Batches batches) {
        this.batches = batches;
        vault.everything().forEach(raw -> present.put(raw.id(), raw));
    }

    @Override
    public void take(int number, OpenEntry entry) throws FaultyExportException {
        if (entry.type().equals(Origins.TYPE.name())) {
            throw new FaultyExportException(
                    "Entry " + number + " of this file is of a type that Thaw keeps for itself.");
        }
        EntryId id = ids.of(entry);
        Integer before = numbers.putIfAbsent(id, number);
        if (before != null) {
            throw new FaultyExportException(
                    "Entry " + number + " of this file has the same id as entry " + before + ".");
        }
        types.merge(entry.type(), 1, Integer::sum);
        take(raw(number, id, entry), Origin.of(id, entry.id(), entry.at()));
    }

    private void take(RawEntry entry, Optional<Origin> origin) {
        RawEntry held = present.get(entry.id());
        if (held == null) {
            fresh++;
            batches.add(entry, origin.stream().toList());
        } else if (isSame(held, entry)) {
            there++;
            batches.count();
        } else {
            different++;
        }
    }

    private static RawEntry raw(int number, EntryId id, OpenEntry entry) throws FaultyExportException {
        String json = OpenText.write(entry.own());
        if (OpenText.isTooDeep(entry.own())) {
            throw new FaultyExportException("Entry " + number + " of this file is nested more deeply than Thaw takes.");
        }
        return new RawEntry(id, entry.type(), entry.version(), entry.at().moment(), json);
    }

    private static boolean isSame(RawEntry held, RawEntry entry) {
        return held.type().equals(entry.type())
                && held.version() == entry.version()
                && held.at().equals(entry.at())
                && (held.json().equals(entry.json())
                        || OpenText.canonical(held.json()).equals(OpenText.canonical(entry.json())));
    }

    Tally tally() {
        return new Tally(types, fresh, there, different);
    }
}
