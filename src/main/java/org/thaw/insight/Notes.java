package org.thaw.insight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.thaw.diary.Diary;
import org.thaw.diary.note.CheckIn;
import org.thaw.diary.note.Level;
import org.thaw.diary.note.MedicineChange;
import org.thaw.diary.note.Note;
import org.thaw.diary.note.Tears;
import org.thaw.insight.chart.Day;
import org.thaw.insight.pattern.Occasion;
import org.thaw.sitting.PastSitting;

/** Everything noted, day by day. */
final class Notes {
    /** So long after a medicine changed a day counts as after it; our own judgement. */
    private static final int AFTER_A_CHANGE = 14;

    private static final int MUCH = 7;

    private final Map<LocalDate, OneDay> days = new TreeMap<>();
    private final List<PastSitting> sittings;

    private Notes(List<PastSitting> sittings) {
        this.sittings = sittings;
    }

    static Notes of(Diary diary, List<PastSitting> sittings, ZoneId zone) {
        Notes notes = new Notes(List.copyOf(sittings));
        diary.all()
                .forEach(kept ->
                        notes.day(LocalDate.ofInstant(kept.at(), zone)).notes.add(kept.entry()));
        sittings.forEach(sitting ->
                notes.day(LocalDate.ofInstant(sitting.at(), zone)).sittings.add(sitting));
        return notes;
    }

    static Notes none() {
        return new Notes(List.of());
    }

    private OneDay day(LocalDate date) {
        return days.computeIfAbsent(date, _ -> new OneDay());
    }

    boolean isEmpty() {
        return days.isEmpty();
    }

    List<PastSitting> sittings() {
        return sittings;
    }

    List<Day> days(Measure measure) {
        List<Day> all = new ArrayList<>();
        days.forEach((date, day) -> all.add(new Day(
                date,
                day.checkIns()
                        .flatMap(checkIn -> measure.of(checkIn).stream())
                        .mapToInt(Level::value)
                        .average(),
                day.hadTears(),
                day.medicineChanged())));
        return all;
    }

    /** On how many of the days from this one on tears or wet eyes came. */
    long tearsSince(LocalDate from) {
        return days.entrySet().stream()
                .filter(day -> !day.getKey().isBefore(from))
                .filter(day -> day.getValue().hadTears())
                .count();
    }

    /** Each day with a check-in, by what was so on it, and whether tears came. */
    List<Occasion<Circumstance>> beforeTears() {
        List<Occasion<Circumstance>> occasions = new ArrayList<>();
        List<LocalDate> changes = days.entrySet().stream()
                .filter(day -> day.getValue().medicineChanged())
                .map(Map.Entry::getKey)
                .toList();
        days.forEach((date, day) -> {
            if (day.checkIns().findAny().isPresent()) {
                occasions.add(new Occasion<>(circumstances(date, day, changes), day.hadTears()));
            }
        });
        return occasions;
    }

    private static Set<Circumstance> circumstances(LocalDate date, OneDay day, List<LocalDate> changes) {
        Set<Circumstance> so = EnumSet.noneOf(Circumstance.class);
        add(so, Circumstance.SLEPT_BADLY, day.any(in -> in.sleep().equals(Optional.of(CheckIn.Sleep.BADLY))));
        add(so, Circumstance.VERY_NUMB, day.any(in -> isMuch(in.numb())));
        add(so, Circumstance.WANTED_TO, day.any(in -> isMuch(in.want())));
        add(so, Circumstance.HEAVY, day.any(in -> isMuch(in.distress())));
        add(so, Circumstance.BLEEDING, day.has(CheckIn.Circumstance.BLEEDING));
        add(so, Circumstance.ALCOHOL, day.has(CheckIn.Circumstance.ALCOHOL));
        add(so, Circumstance.ILL, day.has(CheckIn.Circumstance.ILLNESS));
        add(so, Circumstance.WEEKEND, date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0);
        add(so, Circumstance.SAT, !day.sittings.isEmpty());
        add(
                so,
                Circumstance.MEDICINE,
                changes.stream()
                        .anyMatch(change -> !change.isAfter(date)
                                && change.plusDays(AFTER_A_CHANGE).isAfter(date)));
        return so;
    }

    private static void add(Set<Circumstance> so, Circumstance one, boolean is) {
        if (is) {
            so.add(one);
        }
    }

    private static boolean isMuch(Optional<Level> level) {
        return level.filter(one -> one.value() >= MUCH).isPresent();
    }

    /** What may have been so on a day. */
    enum Circumstance {
        SLEPT_BADLY("you had slept badly"),
        VERY_NUMB("you were very numb, 7 or more"),
        WANTED_TO("you wanted to cry, 7 or more"),
        HEAVY("it was heavy, 7 or more"),
        SAT("you had a sitting"),
        MEDICINE("a medicine had changed in the two weeks before"),
        WEEKEND("it was a weekend"),
        BLEEDING("you were bleeding"),
        ALCOHOL("there was alcohol, or a drug"),
        ILL("you were ill, or in pain");

        private final String words;

        Circumstance(String words) {
            this.words = words;
        }

        /** After “on days when”. */
        String words() {
            return words;
        }
    }

    /** What was noted of one day. */
    private static final class OneDay {
        private final List<Note> notes = new ArrayList<>();
        private final List<PastSitting> sittings = new ArrayList<>();

        Stream<CheckIn> checkIns() {
            return notes.stream().filter(CheckIn.class::isInstance).map(CheckIn.class::cast);
        }

        boolean any(Predicate<CheckIn> which) {
            return checkIns().anyMatch(which);
        }

        boolean has(CheckIn.Circumstance so) {
            return any(checkIn -> checkIn.circumstances().contains(so));
        }

        boolean hadTears() {
            return notes.stream().anyMatch(note -> note instanceof Tears tears && tears.fell())
                    || sittings.stream().anyMatch(PastSitting::tears);
        }

        boolean medicineChanged() {
            return notes.stream()
                    .anyMatch(note ->
                            note instanceof MedicineChange change && change.change() != MedicineChange.Change.TAKEN);
        }
    }

    @Override
    public String toString() {
        return "Notes[hidden]";
    }
}
