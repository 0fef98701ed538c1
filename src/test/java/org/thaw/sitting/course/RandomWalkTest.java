package org.thaw.sitting.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.sitting.Arrivals.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.thaw.crisis.Withholding;
import org.thaw.sitting.Arrivals;
import org.thaw.sitting.course.Place.AtStep;
import org.thaw.sitting.course.Place.Finished;
import org.thaw.sitting.course.Place.Grounding;
import org.thaw.sitting.course.Place.Telling;
import org.thaw.sitting.plan.Activity;
import org.thaw.sitting.planning.Planner;
import org.thaw.sitting.told.After;
import org.thaw.sitting.told.Rating;
import org.thaw.sitting.told.Size;

/** What must hold however a person, two tabs, and a clock that jumps go through a sitting. */
class RandomWalkTest {
    private static final Set<Activity> OPENING =
            EnumSet.of(Activity.WRITING, Activity.MUSIC, Activity.NAMING, Activity.BEING);

    /** One press, by a page that is current or some turns old, after the clock has jumped. */
    record Press(Move move, int turnsOld, Duration jump) {}

    record Walked(List<Sitting> places, List<Instant> times) {
        Sitting last() {
            return places.getLast();
        }
    }

    @Property(tries = 400)
    void neverPassesTheScreen(@ForAll("begun") Sitting begun, @ForAll("presses") List<Press> presses) {
        Walked walked = walk(begun, presses);

        boolean closed = begun.arrival().screening().gentleOnly()
                || StopRule.heavy(begun.arrival().distress());
        assertThat(walked.places().stream().anyMatch(RandomWalkTest::opens) && closed)
                .isFalse();
    }

    @Property(tries = 400)
    void neverOpensAnythingAfterTheAgreedEnd(@ForAll("begun") Sitting begun, @ForAll("presses") List<Press> presses) {
        Walked walked = walk(begun, presses);

        Duration latest = begun.plan().untilClose().plus(Hourglass.LONGEST_PAUSE);
        for (int at = 0; at < walked.places().size(); at++) {
            boolean late = !walked.times().get(at).isBefore(NOON.plus(latest));
            assertThat(late && opens(walked.places().get(at))).isFalse();
        }
    }

    @Property(tries = 400)
    void alwaysStopsAtTheBrakeAndThenReachesTheOrdinary(
            @ForAll("begun") Sitting begun, @ForAll("presses") List<Press> presses) {
        Sitting here = walk(begun, presses).last();
        Instant now = NOON.plus(Duration.ofMinutes(3));

        Sitting stopped =
                Course.take(here, 0, new Move.Stop(StopRule.BRAKE), now).sitting();
        Sitting ordinary = Course.take(stopped, new Move.Steadier(), now).sitting();

        assertThat(stopped.place()).isInstanceOfAny(Grounding.class, Finished.class);
        assertThat(ordinary.place()).isInstanceOfAny(Telling.class, Finished.class);
    }

    @Property(tries = 400)
    void neverOpensAgainOnceItHasStopped(@ForAll("begun") Sitting begun, @ForAll("presses") List<Press> presses) {
        boolean stopped = false;
        for (Sitting sitting : walk(begun, presses).places()) {
            stopped |= sitting.place() instanceof Grounding;
            assertThat(stopped && sitting.place() instanceof AtStep).isFalse();
        }
    }

    @Property(tries = 400)
    void losesNothingThatWasAcknowledged(@ForAll("begun") Sitting begun, @ForAll("presses") List<Press> presses) {
        List<Sitting> places = walk(begun, presses).places();

        for (int at = 1; at < places.size(); at++) {
            Sitting before = places.get(at - 1);
            Sitting after = places.get(at);
            assertThat(after.moments()).startsWith(before.moments().toArray(Moment[]::new));
            assertThat(after.told().ratings())
                    .startsWith(before.told().ratings().toArray(Rating[]::new));
        }
    }

    @Property(tries = 400)
    void staysNoLongerThanTwentyMinutesInAnythingStrong(
            @ForAll("begun") Sitting begun, @ForAll("presses") List<Press> presses) {
        Walked walked = walk(begun, presses);

        for (int at = 0; at < walked.places().size(); at++) {
            Sitting sitting = walked.places().get(at);
            Instant now = walked.times().get(at);
            if (sitting.place() instanceof AtStep(int index, Duration since)
                    && sitting.plan().step(index).strong()) {
                assertThat(sitting.glass().run(now).minus(since)).isLessThan(Duration.ofMinutes(20));
            }
        }
    }

    private static Walked walk(Sitting begun, List<Press> presses) {
        Walked walked = new Walked(new ArrayList<>(), new ArrayList<>());
        Sitting here = begun;
        Instant now = NOON;
        for (Press press : presses) {
            now = now.plus(press.jump());
            here = Course.take(here, here.asOf(now).turn() - press.turnsOld(), press.move(), now)
                    .sitting();
            walked.places().add(here);
            walked.times().add(here.notBefore(now));
        }
        return walked;
    }

    private static boolean opens(Sitting sitting) {
        return sitting.place() instanceof AtStep at
                && OPENING.contains(sitting.plan().step(at.index()).activity());
    }

    @Provide
    static Arbitrary<Sitting> begun() {
        return Combinators.combine(Arrivals.any(), Arrivals.wishes())
                .as((arrival, wish) ->
                        Sitting.begin(arrival, Planner.plan(arrival, wish, StrongDay.UNUSED, Withholding.NONE), NOON));
    }

    @Provide
    static Arbitrary<List<Press>> presses() {
        Arbitrary<Integer> turnsOld = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, 3)));
        Arbitrary<Duration> jumps = Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.integers().between(0, 240)),
                        Tuple.of(1, Arbitraries.integers().between(-7200, 90_000)))
                .map(Duration::ofSeconds);
        return Combinators.combine(moves(), turnsOld, jumps)
                .as(Press::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    private static Arbitrary<Move> moves() {
        Arbitrary<Optional<Size>> sizes =
                Arbitraries.integers().between(0, 10).map(Size::new).optional();
        return Arbitraries.frequencyOf(
                Tuple.of(10, Arbitraries.just(new Move.GoOn())),
                Tuple.of(4, sizes.map(Move.Rate::new)),
                Tuple.of(1, sizes.map(size -> new Move.Tell(after(size)))),
                Tuple.of(
                        6,
                        Arbitraries.of(
                                new Move.Pause(),
                                new Move.Resume(),
                                new Move.Coming(),
                                new Move.Nothing(),
                                new Move.Gentler(Activity.MOVING),
                                new Move.Steadier(),
                                new Move.NotYet())),
                Tuple.of(1, Arbitraries.of(new Move.Stop(StopRule.BRAKE), new Move.End())));
    }

    private static After after(Optional<Size> distress) {
        return new After(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                distress,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
