package org.thaw.crisis;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.thaw.phrases.Words;

/**
 * The words for a time in a text, and which of them stands nearest to something told. A time in the same sentence
 * comes before one next door. A recent time may stand in the next sentence; a distant one may not, so that nothing
 * written later can lower what was said.
 */
final class Times {
    /** How far a time reaches, in words. */
    private static final int REACH = 14;
    /** A sentence's edge counts for more than the longest reach. */
    private static final int EDGE = 100;

    private final Words words;
    private final NavigableMap<Integer, Finding> byPlace = new TreeMap<>();

    Times(Words words, List<Finding> findings) {
        this.words = words;
        findings.stream().filter(finding -> finding.sense().isTime()).forEach(this::add);
    }

    /** Of two times that begin at one place the longer is meant. */
    private void add(Finding time) {
        byPlace.merge(time.from(), time, (one, other) -> one.to() >= other.to() ? one : other);
    }

    boolean isRecent(Finding meaning) {
        var recent = distance(Sense.RECENT, meaning);
        return recent < Integer.MAX_VALUE && recent <= distance(Sense.DISTANT, meaning);
    }

    boolean isDistant(Finding meaning) {
        return distance(Sense.DISTANT, meaning) < distance(Sense.RECENT, meaning);
    }

    private int distance(Sense sense, Finding meaning) {
        return byPlace.subMap(meaning.from() - REACH, meaning.to() + REACH).values().stream()
                .filter(time -> time.sense() == sense)
                .mapToInt(time -> distance(time, meaning))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private int distance(Finding time, Finding meaning) {
        if (time.to() <= meaning.from()) {
            return withEdges(meaning.from() - time.to(), words.stopsBetween(time.to(), meaning.from()));
        }
        if (time.from() < meaning.to()) {
            return 0;
        }
        var stops = words.stopsBetween(meaning.to(), time.from());
        return stops > 0 && time.sense() == Sense.DISTANT
                ? Integer.MAX_VALUE
                : withEdges(time.from() - meaning.to(), stops);
    }

    private static int withEdges(int gap, int stops) {
        return stops > 1 ? Integer.MAX_VALUE : 1 + gap + stops * EDGE;
    }
}
