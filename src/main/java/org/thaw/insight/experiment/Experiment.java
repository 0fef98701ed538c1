package org.thaw.insight.experiment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thaw.insight.trial.Answer;
import org.thaw.insight.trial.Arm;
import org.thaw.insight.trial.Results;
import org.thaw.insight.trial.Schedule;
import org.thaw.vault.EntryType;

/**
 * An experiment as a vault keeps it. The lot was drawn once, before the first day, and never changes.
 *
 * @param from its first day, on the person’s calendar
 * @param lot which way each day is given to
 * @param seed of the orders that are drawn for the answer, so that it is the same each time it is opened
 * @param notes at most one for each day, in their order
 * @param looked when the person first looked before the end, where they did
 * @param opened when the answer was first opened at the end
 */
public record Experiment(
        Design design,
        LocalDate from,
        List<Arm> lot,
        long seed,
        List<DayNote> notes,
        Optional<LocalDate> looked,
        Optional<LocalDate> opened,
        Optional<Ending> ending) {
    public static final EntryType<Experiment> TYPE = new EntryType<>("insight.experiment", 1, Experiment.class);

    /** @throws IllegalArgumentException where the lot is none that can be drawn, or a day has two notes */
    public Experiment {
        requireNonNull(design);
        requireNonNull(from);
        requireNonNull(looked);
        requireNonNull(opened);
        requireNonNull(ending);
        lot = new Schedule(lot).arms();
        notes = notes.stream().sorted(Comparator.comparingInt(DayNote::day)).toList();
        int days = lot.size();
        if (notes.stream().map(DayNote::day).distinct().count() != notes.size()
                || notes.stream().anyMatch(note -> note.day() >= days)) {
            throw new IllegalArgumentException("each day has one note at most");
        }
    }

    static Experiment begun(Design design, LocalDate from, Schedule schedule, long seed) {
        return new Experiment(
                design, from, schedule.arms(), seed, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** How many days were planned. */
    public int days() {
        return lot.size();
    }

    public Arm arm(int day) {
        return lot.get(day);
    }

    public LocalDate date(int day) {
        return from.plusDays(day);
    }

    public Optional<DayNote> note(int day) {
        return notes.stream().filter(note -> note.day() == day).findFirst();
    }

    /** Whether anything of its outcome was seen, early or at the end. Named so that no JSON takes it for a field. */
    public boolean wasSeen() {
        return looked.isPresent() || opened.isPresent();
    }

    /** What may be said of it. */
    public Answer answer(Answer.Course course) {
        return Answer.of(results(), course, new SplittableRandom(seed));
    }

    public Results results() {
        return new Results(
                new Schedule(lot),
                IntStream.range(0, days()).mapToObj(this::score).toList());
    }

    private OptionalDouble score(int day) {
        return note(day).stream().mapToDouble(DayNote::score).findFirst();
    }

    /** With this note, in the place of the one of its day. */
    Experiment with(DayNote note) {
        List<DayNote> all = Stream.concat(notes.stream().filter(one -> one.day() != note.day()), Stream.of(note))
                .toList();
        return new Experiment(design, from, lot, seed, all, looked, opened, ending);
    }

    Experiment looked(LocalDate on) {
        return new Experiment(design, from, lot, seed, notes, looked.or(() -> Optional.of(on)), opened, ending);
    }

    Experiment opened(LocalDate on) {
        return new Experiment(design, from, lot, seed, notes, looked, opened.or(() -> Optional.of(on)), ending);
    }

    Experiment ended(Ending how) {
        return new Experiment(design, from, lot, seed, notes, looked, opened, ending.or(() -> Optional.of(how)));
    }

    @Override
    public String toString() {
        return "Experiment[hidden]";
    }
}
