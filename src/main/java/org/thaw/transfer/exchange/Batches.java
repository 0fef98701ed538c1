package org.thaw.transfer.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.thaw.transfer.exchange.Origins.Origin;
import org.thaw.transfer.open.OpenText;
import org.thaw.vault.EntryId;
import org.thaw.vault.OpenVault;
import org.thaw.vault.RawEntry;

/** Saves entries by the hundred, each hundred all together, with how they were written where they came from. */
final class Batches {
    private static final int MOST_ENTRIES = 100;
    private static final int MOST_CHARACTERS = 2_000_000;

    private final Consumer<List<RawEntry>> keeping;
    private final Clock clock;
    private final IntConsumer told;
    private final List<RawEntry> entries = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private int characters;
    private int waiting;
    private int saved;

    private Batches(Consumer<List<RawEntry>> keeping, Clock clock, IntConsumer told) {
        this.keeping = keeping;
        this.clock = clock;
        this.told = told;
    }

    static Batches into(OpenVault vault, Clock clock, IntConsumer told) {
        return new Batches(vault::saveAll, clock, told);
    }

    /** Looks on. */
    static Batches unsaved() {
        return new Batches(_ -> {}, Clock.systemUTC(), _ -> {});
    }

    /** An entry that is on disk already counts with the next batch. */
    void count() {
        waiting++;
        flushWhereFull();
    }

    void add(RawEntry entry, List<Origin> origin) {
        entries.add(entry);
        origins.addAll(origin);
        characters += entry.json().length();
        waiting++;
        flushWhereFull();
    }

    private void flushWhereFull() {
        if (waiting >= MOST_ENTRIES || characters >= MOST_CHARACTERS) {
            flush();
        }
    }

    /** Saves what waits; when it returns, all of it is on disk and was told so. */
    void flush() {
        if (waiting == 0) {
            return;
        }
        if (!entries.isEmpty()) {
            keeping.accept(withOrigins());
        }
        saved += waiting;
        entries.clear();
        origins.clear();
        characters = 0;
        waiting = 0;
        told.accept(saved);
    }

    int saved() {
        return saved;
    }

    private List<RawEntry> withOrigins() {
        if (origins.isEmpty()) {
            return List.copyOf(entries);
        }
        List<RawEntry> all = new ArrayList<>(entries);
        all.add(new RawEntry(
                EntryId.random(),
                Origins.TYPE.name(),
                Origins.TYPE.version(),
                clock.instant(),
                OpenText.write(new Origins(origins))));
        return all;
    }
}
