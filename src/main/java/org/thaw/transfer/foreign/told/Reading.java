package org.thaw.transfer.foreign.told;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.thaw.transfer.open.FaultyExportException;
import org.thaw.transfer.open.OpenReader;

/**
 * All that a file tells.
 *
 * @param found in the order of the file
 * @param left what was understood and has no place here, in words, and how often
 * @param remarks plain sentences on how the file was read
 */
public record Reading(
        Program program, List<Found> found, List<Unread> unread, Map<String, Integer> left, List<String> remarks) {
    public Reading {
        found = List.copyOf(found);
        unread = List.copyOf(unread);
        left = Collections.unmodifiableMap(new TreeMap<>(left));
        remarks = List.copyOf(remarks);
    }

    /** Gives each entry in turn, as the open export would tell it. */
    public void each(OpenReader.Taker taker) throws IOException, FaultyExportException {
        for (int at = 0; at < found.size(); at++) {
            taker.take(at + 1, found.get(at).entry());
        }
    }

    /**
     * The same, with pages that hold what could not be read, after the latest entry.
     *
     * @param now when nothing else was found
     */
    public Reading withUnreadKept(Instant now) {
        List<Found> all = new ArrayList<>(found);
        all.addAll(new UnreadPages(program, unread).at(last().orElse(now)));
        return new Reading(program, all, List.of(), left, remarks);
    }

    public long pages() {
        return found.stream().filter(one -> one.told() instanceof Told.Page).count();
    }

    public long checkIns() {
        return found.size() - pages();
    }

    /** The moment of the earliest entry. */
    public Optional<Instant> first() {
        return found.stream().map(one -> one.at().moment()).min(Comparator.naturalOrder());
    }

    /** The moment of the latest entry. */
    public Optional<Instant> last() {
        return found.stream().map(one -> one.at().moment()).max(Comparator.naturalOrder());
    }

    @Override
    public String toString() {
        return "Reading[hidden]";
    }
}
