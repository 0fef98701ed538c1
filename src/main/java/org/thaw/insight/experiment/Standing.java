package org.thaw.insight.experiment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.thaw.insight.trial.Answer.Course;

/**
 * Where an experiment stands on a day. It follows from what is kept and from the calendar alone, each time anew, so a
 * clock that was wrong and is set right leaves nothing wrong behind.
 */
public record Standing(Experiment experiment, LocalDate today) {
    /** Whether it runs, is over as planned, or was ended before. */
    public enum State {
        /** The clock was put back to before its first day. */
        NOT_YET,
        RUNNING,
        OVER,
        STOPPED
    }

    public State state() {
        if (experiment.ending().isPresent()) {
            return experiment.ending().get().course() == Course.AS_PLANNED ? State.OVER : State.STOPPED;
        }
        if (index() < 0) {
            return State.NOT_YET;
        }
        return index() < last() || (index() == last() && experiment.note(last()).isEmpty())
                ? State.RUNNING
                : State.OVER;
    }

    public boolean isGoingOn() {
        return state() == State.RUNNING || state() == State.NOT_YET;
    }

    /** The day of the experiment that is today, counted from 0; none before and after. */
    public OptionalInt day() {
        return index() >= 0 && index() < experiment.days()
                ? OptionalInt.of(Math.toIntExact(index()))
                : OptionalInt.empty();
    }

    /**
     * The days that can be noted now: today, and yesterday until today ends. None once the answer was opened at the end,
     * since what is noted after it is no measure any more.
     */
    public List<Integer> open() {
        boolean read = state() == State.OVER && experiment.opened().isPresent();
        if (experiment.ending().isPresent() || read) {
            return List.of();
        }
        return IntStream.of(Math.toIntExact(index()) - 1, Math.toIntExact(index()))
                .filter(day -> day >= 0 && day < experiment.days())
                .boxed()
                .toList();
    }

    /** How many days have come, today included. */
    public int come() {
        LocalDate until = experiment
                .ending()
                .map(Ending::on)
                .filter(_ -> state() == State.STOPPED)
                .orElse(today);
        long days = state() == State.OVER ? experiment.days() : ChronoUnit.DAYS.between(experiment.from(), until) + 1;
        int noted = experiment.notes().stream().mapToInt(DayNote::day).max().orElse(-1) + 1;
        return Math.toIntExact(Math.clamp(days, noted, experiment.days()));
    }

    /** How it was gone about, as the answer has to know it. */
    public Course course() {
        Course stopped = experiment.wasSeen() ? Course.STOPPED_AFTER_LOOKING : Course.STOPPED_UNSEEN;
        return experiment.ending().map(Ending::course).orElse(state() == State.OVER ? Course.AS_PLANNED : stopped);
    }

    private long index() {
        return ChronoUnit.DAYS.between(experiment.from(), today);
    }

    private int last() {
        return experiment.days() - 1;
    }

    @Override
    public String toString() {
        return "Standing[hidden]";
    }
}
