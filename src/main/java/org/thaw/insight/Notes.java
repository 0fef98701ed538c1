package org.thaw.insight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.thaw.diary.Diary;
import org.thaw.diary.note.Tears;
import org.thaw.insight.chart.Day;
import org.thaw.insight.pattern.Occasion;
import org.thaw.sitting.PastSitting;

/** Everything noted, day by day. */
final class Notes {
    /** So long after a medicine changed, or something happened, a day counts as after it; our own judgement. */
    private static final int AFTERWARDS = 14;

    private final NavigableMap<LocalDate, NotedDay> days = new TreeMap<>();
    private final List<PastSitting> sittings;

    private Notes(List<PastSitting> sittings) {
        this.sittings = sittings;
    }

    /** @param sittings the oldest first */
    static Notes of(Diary diary, List<PastSitting> sittings, ZoneId zone) {
        Notes notes = new Notes(List.copyOf(sittings));
        diary.all()
                .forEach(kept -> notes.day(LocalDate.ofInstant(kept.at(), zone)).add(kept.entry()));
        sittings.forEach(
                sitting -> notes.day(LocalDate.ofInstant(sitting.at(), zone)).add(sitting));
        return notes;
    }

    static Notes none() {
        return new Notes(List.of());
    }

    private NotedDay day(LocalDate date) {
        return days.computeIfAbsent(date, _ -> new NotedDay());
    }

    boolean isEmpty() {
        return days.isEmpty();
    }

    List<PastSitting> sittings() {
        return sittings;
    }

    List<Day> days(Measure measure) {
        return days.entrySet().stream()
                .map(day -> new Day(
                        day.getKey(),
                        day.getValue().level(measure),
                        day.getValue().marks()))
                .toList();
    }

    /** On how many of the days from this one on tears or wet eyes came. */
    long tearsSince(LocalDate from) {
        return days.tailMap(from, true).values().stream()
                .filter(NotedDay::hadTears)
                .count();
    }

    /** On how many of the days from this one on anything was noted. */
    long notedSince(LocalDate from) {
        return days.tailMap(from, true).size();
    }

    /** Every time tears, or almost, were noted in the diary. */
    List<Tears> tears() {
        return days.values().stream().flatMap(NotedDay::tears).toList();
    }

    /** Each day with a check-in, by what was so on it, and whether tears came. */
    List<Occasion<Circumstance>> beforeTears() {
        NavigableSet<LocalDate> changes = dates(NotedDay::medicineChanged);
        NavigableSet<LocalDate> happenings = dates(NotedDay::happened);
        List<Occasion<Circumstance>> occasions = new ArrayList<>();
        days.forEach((date, day) -> {
            if (day.hasCheckIn()) {
                Set<Circumstance> so = day.circumstances();
                if (isSoonAfter(changes, date)) {
                    so.add(Circumstance.MEDICINE);
                }
                if (isSoonAfter(happenings, date)) {
                    so.add(Circumstance.HAPPENED);
                }
                if (date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
                    so.add(Circumstance.WEEKEND);
                }
                occasions.add(new Occasion<>(so, day.hadTears()));
            }
        });
        return occasions;
    }

    private NavigableSet<LocalDate> dates(Predicate<NotedDay> which) {
        return days.entrySet().stream()
                .filter(day -> which.test(day.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isSoonAfter(NavigableSet<LocalDate> dates, LocalDate day) {
        return Optional.ofNullable(dates.floor(day))
                .filter(date -> date.plusDays(AFTERWARDS).isAfter(day))
                .isPresent();
    }

    @Override
    public String toString() {
        return "Notes[hidden]";
    }
}
