package org.thaw.vault.backup;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which copies stay: the last one of each of the latest seven days that have any, and of the latest four weeks. It
 * counts days that have a copy, never how old one is, and goes by the order in which they were made; so a clock that
 * jumps a year ahead, or back, costs no more than an ordinary day.
 */
final class Rotation {
    private static final int DAYS = 7;
    private static final int WEEKS = 4;

    private Rotation() {}

    /** Those that make room. */
    static List<KeptCopy> outOf(List<KeptCopy> copies) {
        List<KeptCopy> latestFirst =
                copies.stream().sorted(KeptCopy.LATEST_FIRST).toList();
        Set<KeptCopy> stay = new HashSet<>(lastOfEach(Rotation::day, DAYS, latestFirst));
        stay.addAll(lastOfEach(Rotation::week, WEEKS, latestFirst));
        return latestFirst.stream().filter(copy -> !stay.contains(copy)).toList();
    }

    private static List<KeptCopy> lastOfEach(Function<KeptCopy, Object> span, int most, List<KeptCopy> latestFirst) {
        Set<Object> seen = new HashSet<>();
        return latestFirst.stream()
                .filter(copy -> seen.size() < most && seen.add(span.apply(copy)))
                .toList();
    }

    private static LocalDate day(KeptCopy copy) {
        return copy.made().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static List<Integer> week(KeptCopy copy) {
        LocalDate day = day(copy);
        return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
