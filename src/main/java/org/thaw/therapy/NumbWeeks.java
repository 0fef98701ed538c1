package org.thaw.therapy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.thaw.diary.note.CheckIn;
import org.thaw.vault.Kept;

/**
 * Numbness that a diary shows for two weeks or more (EVIDENCE A79). How many days it takes, and how numb, no study
 * says: this is our own rule.
 *
 * @param numb days of the last three weeks on which every note of numbness was seven or more
 * @param noted days of the last three weeks with a note of numbness
 */
record NumbWeeks(int numb, int noted) {
    private static final int LOOKED_BACK = 21;
    private static final int APART = 13;
    private static final int FEWEST_DAYS = 4;

    /** Empty where too few days were noted, they lie too near together, or a day in four was less numb. */
    static Optional<NumbWeeks> in(List<Kept<CheckIn>> notes, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        Map<LocalDate, List<Boolean>> days = notes.stream()
                .filter(note -> note.entry().numb().isPresent())
                .filter(note -> isLately(day(note, zone), today))
                .collect(groupingBy(
                        note -> day(note, zone),
                        TreeMap::new,
                        mapping(note -> note.entry().numb().orElseThrow().isMuch(), toList())));
        if (days.size() < FEWEST_DAYS) {
            return Optional.empty();
        }
        List<LocalDate> numb = days.entrySet().stream()
                .filter(day -> day.getValue().stream().allMatch(much -> much))
                .map(Map.Entry::getKey)
                .toList();
        return !numb.isEmpty()
                        && numb.size() * 4 >= days.size() * 3
                        && ChronoUnit.DAYS.between(numb.getFirst(), numb.getLast()) >= APART
                ? Optional.of(new NumbWeeks(numb.size(), days.size()))
                : Optional.empty();
    }

    private static boolean isLately(LocalDate day, LocalDate today) {
        return day.isAfter(today.minusDays(LOOKED_BACK)) && !day.isAfter(today);
    }

    private static LocalDate day(Kept<CheckIn> note, ZoneId zone) {
        return LocalDate.ofInstant(note.at(), zone);
    }

    String words() {
        return "In the last three weeks you noted numbness on " + noted + " days. On " + numb
                + " of them it was seven or more.";
    }

    @Override
    public String toString() {
        return "NumbWeeks[hidden]";
    }
}
