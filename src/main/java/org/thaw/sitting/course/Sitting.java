package org.thaw.sitting.course;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.crisis.Withholding;
import org.thaw.sitting.course.Moment.What;
import org.thaw.sitting.course.Place.AtStep;
import org.thaw.sitting.course.Place.Checking;
import org.thaw.sitting.course.Place.Finished;
import org.thaw.sitting.course.Place.Grounding;
import org.thaw.sitting.course.Place.Telling;
import org.thaw.sitting.plan.Plan;
import org.thaw.sitting.told.Arrival;
import org.thaw.sitting.told.Later;
import org.thaw.sitting.told.Rating;
import org.thaw.sitting.told.Reaction;
import org.thaw.sitting.told.Size;
import org.thaw.sitting.told.Told;
import org.thaw.vault.EntryType;

/**
 * A sitting, from how a person arrived to how it was, as a vault keeps it. {@link Course} knows which moves lead
 * where.
 */
public record Sitting(Arrival arrival, Plan plan, Hourglass glass, Place place, List<Moment> moments, Told told) {
    public static final EntryType<Sitting> TYPE = new EntryType<>("sitting", 1, Sitting.class);

    public Sitting {
        requireNonNull(arrival);
        requireNonNull(plan);
        requireNonNull(glass);
        requireNonNull(place);
        requireNonNull(told);
        moments = List.copyOf(moments);
        if (moments.isEmpty()) {
            throw new IllegalArgumentException("a sitting has begun");
        }
    }

    /** Seven or more on arrival leads to the way back to the room at once (EVIDENCE C, stop rules). */
    public static Sitting begin(Arrival arrival, Plan plan, Instant now) {
        Told before = Told.of(List.of(new Rating(Rating.When.BEFORE, arrival.distress(), now)));
        Place first =
                StopRule.heavy(arrival.distress()) ? new Grounding(StopRule.HEAVY, 1) : new AtStep(0, Duration.ZERO);
        return new Sitting(arrival, plan, Hourglass.begun(now), first, List.of(new Moment(now, What.BEGAN, 0)), before);
    }

    /** Grows with everything that happens, so that a form can say which page it was on. */
    public int turn() {
        return moments.size();
    }

    public boolean finished() {
        return place instanceof Finished;
    }

    /** Whether it is in, or still comes to, a step that is withheld. */
    public boolean opens(Withholding withheld) {
        return (place instanceof AtStep || place instanceof Checking)
                && plan.steps().stream().skip(at()).anyMatch(step -> step.activity()
                        .practice()
                        .filter(withheld::covers)
                        .isPresent());
    }

    public boolean paused() {
        return glass.pausedSince().isPresent();
    }

    /** The step the sitting is in or was in last. */
    public int at() {
        return moments.getLast().step();
    }

    /** When the step it is in, or was in last, began; a pause does not begin it anew. */
    public Instant stepBegan() {
        return moments.stream()
                .filter(moment -> moment.step() == at())
                .findFirst()
                .orElseGet(moments::getLast)
                .at();
    }

    /** When it ended, where it has. */
    public Optional<Instant> finishedAt() {
        return moments.stream()
                .filter(moment -> finished() && (moment.what() != What.AGAIN))
                .reduce((first, second) -> second)
                .map(Moment::at);
    }

    /** How it is some time after the end. An answer that came first stays: pressed twice, it is kept once. */
    public Sitting again(CheckIn checkIn, Optional<Size> distress, Later later) {
        if (checkIn.answered(this)) {
            return this;
        }
        Instant now = notBefore(later.at());
        Told rated = distress.map(size -> told.with(new Rating(checkIn.when(), size, now)))
                .orElse(told);
        return happened(What.AGAIN, now).telling(rated.with(later));
    }

    /** When a strong practice was reached, where one was. */
    public Optional<Instant> strongAt() {
        return moments.stream()
                .filter(moment -> plan.step(moment.step()).strong())
                .map(Moment::at)
                .findFirst();
    }

    /** Each time it got heavy: by a stop rule in it, or by what was told after it. */
    public Stream<Instant> heavyAt() {
        return Stream.of(
                        moments.stream()
                                .filter(moment -> moment.what() == What.GREW_HEAVY)
                                .map(Moment::at),
                        told.ratings().stream()
                                .filter(rating -> rating.when().isLater() && StopRule.heavy(rating.distress()))
                                .map(Rating::at),
                        told.later().stream()
                                .filter(later -> later.reactions().stream().anyMatch(Reaction::stops))
                                .map(Later::at))
                .flatMap(times -> times)
                .sorted();
    }

    /** When a person came to it too heavy for anything but the way back, where they did. */
    public Optional<Instant> arrivedHeavy() {
        return StopRule.heavy(arrival.distress())
                ? Optional.of(moments.getFirst().at())
                : Optional.empty();
    }

    /** Whether a stop rule ended it; the brake alone is none. */
    boolean stoppedForSafety() {
        return arrivedHeavy().isPresent() || moments.stream().anyMatch(moment -> moment.what() == What.GREW_HEAVY);
    }

    /** The same without any strong step that is still to come: moving takes its place. */
    public Sitting withoutStrong() {
        return planned(plan.withoutStrongAfter(at()));
    }

    /** The clock time at which it comes back to the room, and the one at which it ends. */
    Instant closesAt(Instant now) {
        return glass.when(plan.untilClose(), now);
    }

    public Instant endsAt(Instant now) {
        return glass.when(plan.length(), now);
    }

    /** How long the present step may still last: to its own limit, or to the close. Nothing where it may stay. */
    public Optional<Duration> left(Instant now) {
        if (!(place instanceof AtStep(int index, Duration since)) || index == plan.last()) {
            return Optional.empty();
        }
        Duration end = plan.step(index)
                .limit()
                .map(since::plus)
                .filter(limit -> limit.compareTo(plan.untilClose()) < 0)
                .orElse(plan.untilClose());
        return Optional.of(end.minus(glass.run(now)));
    }

    /**
     * The sitting as time has left it. The agreed end is kept here, whatever a page says: time over is the way back
     * to the room.
     */
    public Sitting asOf(Instant clock) {
        Instant now = notBefore(clock);
        boolean over = glass.run(now).compareTo(plan.untilClose()) >= 0;
        return switch (place) {
            case AtStep at when over && at.index() < plan.last() -> timeOver(now);
            case Checking _ when over -> timeOver(now);
            case AtStep at
            when pastLimit(at, now) ->
                resumed(now).moved(new Checking(at.index() + 1), What.TIME_OVER, at.index(), now);
            case AtStep _, Checking _, Grounding _, Telling _, Finished _ -> this;
        };
    }

    private boolean pastLimit(AtStep at, Instant now) {
        return plan.step(at.index())
                .limit()
                .filter(limit -> glass.run(now).compareTo(at.since().plus(limit)) >= 0)
                .isPresent();
    }

    private Sitting timeOver(Instant now) {
        return resumed(now).moved(new AtStep(plan.last(), glass.run(now)), What.TIME_OVER, plan.last(), now);
    }

    /** A clock that was put back does not give more time: nothing happens before what has happened. */
    Instant notBefore(Instant clock) {
        Instant last = moments.getLast().at();
        return clock.isBefore(last) ? last : clock;
    }

    Sitting moved(Place next, What what, int step, Instant now) {
        List<Moment> more = Stream.concat(moments.stream(), Stream.of(new Moment(now, what, step)))
                .toList();
        return new Sitting(arrival, plan, glass, next, more, told);
    }

    Sitting happened(What what, Instant now) {
        return moved(place, what, at(), now);
    }

    Sitting telling(Told more) {
        return new Sitting(arrival, plan, glass, place, moments, more);
    }

    Sitting planned(Plan other) {
        return new Sitting(arrival, other, glass, place, moments, told);
    }

    Sitting paused(Instant now) {
        return new Sitting(arrival, plan, glass.pause(now), place, moments, told);
    }

    Sitting resumed(Instant now) {
        return new Sitting(arrival, plan, glass.goOn(now), place, moments, told);
    }

    @Override
    public String toString() {
        return "Sitting[hidden]";
    }
}
