package org.thaw.sitting.course;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.sitting.course.Moment.What;
import org.thaw.sitting.course.Place.AtStep;
import org.thaw.sitting.course.Place.Checking;
import org.thaw.sitting.course.Place.Finished;
import org.thaw.sitting.course.Place.Grounding;
import org.thaw.sitting.course.Place.Telling;
import org.thaw.sitting.course.Turn.Refused;
import org.thaw.sitting.course.Turn.Taken;
import org.thaw.sitting.plan.Activity;
import org.thaw.sitting.plan.Phase;
import org.thaw.sitting.plan.Step;
import org.thaw.sitting.told.After;
import org.thaw.sitting.told.Rating;
import org.thaw.sitting.told.Reaction;
import org.thaw.sitting.told.Size;

/**
 * Which move leads where: arrive → settle → approach → allow → close → after. From everywhere before the end, the
 * brake leads to the way back to the room and from there to the ordinary; nothing leads past either.
 */
public final class Course {
    private Course() {}

    /**
     * Takes a move that was made on the page of this turn. A page that is out of date moves nothing, except that its
     * brake still stops.
     */
    public static Turn take(Sitting kept, int turn, Move move, Instant clock) {
        Sitting here = kept.asOf(clock);
        return here.turn() == turn || move instanceof Move.Stop ? take(here, move, clock) : new Refused(here);
    }

    /** Takes a move wherever the sitting is now. */
    public static Turn take(Sitting kept, Move move, Instant clock) {
        Sitting here = kept.asOf(clock);
        Instant now = here.notBefore(clock);
        if (here.finished()) {
            return new Refused(here);
        }
        return switch (move) {
            case Move.Stop(StopRule why) -> stop(here, why, now);
            case Move.End() -> new Taken(here.resumed(now).moved(new Finished(), What.ENDED, here.at(), now));
            default -> take(here, here.place(), move, now);
        };
    }

    private static Turn take(Sitting here, Place place, Move move, Instant now) {
        return switch (place) {
            case AtStep at when here.paused() -> inPause(here, move, now);
            case AtStep at -> inStep(here, at.index(), move, now);
            case Checking checking -> inCheck(here, checking.next(), move, now);
            case Grounding grounding -> inGrounding(here, grounding, move, now);
            case Telling _ -> inTelling(here, move, now);
            case Finished _ -> new Refused(here);
        };
    }

    private static Turn stop(Sitting here, StopRule why, Instant now) {
        // Pressed twice, or in two tabs: the person is already on the way back.
        return here.place() instanceof Grounding
                ? new Refused(here)
                : new Taken(here.resumed(now).moved(new Grounding(why, 1), what(why), here.at(), now));
    }

    private static What what(StopRule why) {
        return switch (why) {
            case BRAKE, ANSWERS -> What.STOPPED;
            case TOO_MUCH, HEAVY, RISING -> What.GREW_HEAVY;
        };
    }

    private static Turn inPause(Sitting here, Move move, Instant now) {
        return move instanceof Move.Resume
                ? new Taken(here.resumed(now).happened(What.RESUMED, now))
                : new Refused(here);
    }

    private static Turn inStep(Sitting here, int index, Move move, Instant now) {
        Activity activity = here.plan().step(index).activity();
        boolean being = activity == Activity.BEING;
        return switch (move) {
            case Move.GoOn() -> new Taken(onward(here, index, now));
            case Move.Pause() -> new Taken(here.paused(now).happened(What.PAUSED, now));
            case Move.Close()
            when index < here.plan().last() -> new Taken(step(here, here.plan().last(), What.WENT_ON, now));
            case Move.Coming() when being -> new Taken(here.happened(What.COMING, now));
            case Move.Nothing() when being -> new Taken(here.happened(What.NOTHING, now));
            case Move.Gentler(Activity door)
            when being && Move.Gentler.DOORS.contains(door) -> new Taken(gentler(here, index, door, now));
            default -> new Refused(here);
        };
    }

    private static Sitting onward(Sitting here, int index, Instant now) {
        if (index == here.plan().last()) {
            return here.moved(new Telling(), What.WENT_ON, index, now);
        }
        return here.plan().step(index).phase() == Phase.APPROACH
                ? here.moved(new Checking(index + 1), What.WENT_ON, index, now)
                : step(here, index + 1, What.WENT_ON, now);
    }

    private static Sitting step(Sitting here, int index, What what, Instant now) {
        Duration run = here.glass().run(now);
        return here.moved(new AtStep(index, run), what, index, now);
    }

    private static Sitting gentler(Sitting here, int index, Activity door, Instant now) {
        Step gentle = Step.gentle(Phase.SETTLE, door, 5);
        return step(here.planned(here.plan().with(gentle, index)), index + 1, What.GENTLER, now);
    }

    private static Turn inCheck(Sitting here, int next, Move move, Instant now) {
        if (!(move instanceof Move.Rate(Optional<Size> distress))) {
            return new Refused(here);
        }
        Sitting rated =
                distress.map(size -> rated(here, Rating.When.DURING, size, now)).orElse(here);
        return new Taken(StopRule.of(rated.told().distress())
                .filter(rule -> distress.isPresent())
                .map(rule -> rated.moved(new Grounding(rule, 1), what(rule), here.at(), now))
                .orElseGet(() -> step(rated, next, What.RATED, now)));
    }

    private static Sitting rated(Sitting here, Rating.When when, Size distress, Instant now) {
        return here.telling(here.told().with(new Rating(when, distress, now)));
    }

    private static Turn inGrounding(Sitting here, Grounding grounding, Move move, Instant now) {
        return switch (move) {
            case Move.Steadier() -> {
                Place next = here.told().after().isPresent() ? new Finished() : new Telling();
                yield new Taken(here.moved(next, What.STEADIER, here.at(), now));
            }
            case Move.NotYet() ->
                new Taken(here.moved(
                        new Grounding(grounding.why(), grounding.rounds() + 1), What.NOT_YET, here.at(), now));
            default -> new Refused(here);
        };
    }

    private static Turn inTelling(Sitting here, Move move, Instant now) {
        if (!(move instanceof Move.Tell(After after))) {
            return new Refused(here);
        }
        Sitting told = told(here, after, now);
        return new Taken(heavier(here, after)
                .map(rule -> told.moved(new Grounding(rule, 1), what(rule), here.at(), now))
                .orElseGet(() -> told.moved(new Finished(), What.TOLD, here.at(), now)));
    }

    private static Sitting told(Sitting here, After after, Instant now) {
        Sitting told = here.telling(here.told().with(after));
        Sitting peak = after.peak()
                .map(size -> rated(told, Rating.When.PEAK, size, now))
                .orElse(told);
        return after.distress()
                .map(size -> rated(peak, Rating.When.AFTER, size, now))
                .orElse(peak);
    }

    /** After a sitting only what is left counts: a peak that has passed is no reason to stop. */
    private static Optional<StopRule> heavier(Sitting here, After after) {
        if (after.reactions().stream().anyMatch(Reaction::stops)) {
            return Optional.of(StopRule.HEAVY);
        }
        return after.distress()
                .flatMap(size -> StopRule.of(Stream.concat(here.told().distress().stream(), Stream.of(size))
                        .toList()));
    }
}
