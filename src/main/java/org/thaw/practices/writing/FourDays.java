package org.thaw.practices.writing;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.thaw.vault.EntryType;

/**
 * Writing on up to four days, as it was done in research (EVIDENCE C, C09). Only the days are kept here; each page is
 * kept, sealed or burned as any other.
 *
 * @param days when a page was ended, oldest first
 */
record FourDays(List<Instant> days, State state) {
    static final EntryType<FourDays> TYPE = new EntryType<>("writing.days", 1, FourDays.class);
    static final FourDays NONE = new FourDays(List.of(), State.OPEN);
    static final int MOST = 4;

    /** After so long it is no series any more: gaps of one to three days did better (EVIDENCE C, C09; the limit is ours). */
    private static final Duration APART = Duration.ofDays(14);

    enum State {
        OPEN,
        /** The person has ended it, at whichever day. */
        LEFT
    }

    FourDays {
        days = List.copyOf(days);
        requireNonNull(state);
    }

    /** Whether the next page still belongs to it. */
    boolean goesOn(Instant now) {
        return state == State.OPEN
                && days.size() < MOST
                && (days.isEmpty() || Duration.between(days.getLast(), now).compareTo(APART) < 0);
    }

    /** Which day the next page is, from 1. */
    int next() {
        return days.size() + 1;
    }

    FourDays written(Instant now) {
        return new FourDays(Stream.concat(days.stream(), Stream.of(now)).toList(), state);
    }

    FourDays left() {
        return new FourDays(days, State.LEFT);
    }

    @Override
    public String toString() {
        return "FourDays[hidden]";
    }
}
