package org.thaw.sitting.kept;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import org.thaw.sitting.Arrivals;
import org.thaw.sitting.course.Move;
import org.thaw.sitting.course.StopRule;
import org.thaw.sitting.plan.Activity;
import org.thaw.sitting.plan.Approach;
import org.thaw.sitting.plan.Length;
import org.thaw.sitting.planning.Planner.Wish;
import org.thaw.sitting.told.After;
import org.thaw.sitting.told.Arrival;
import org.thaw.sitting.told.Reaction;
import org.thaw.sitting.told.Reply;
import org.thaw.sitting.told.Screening;
import org.thaw.sitting.told.Size;

/**
 * Random events in two tabs and two programs, crashes and clocks that are set: no cap is broken, no screen passed, no
 * acknowledged rating lost, and after a stop there is only the way back and the ordinary.
 *
 * <p>Broken on purpose, each of these was found: a screen that lets “not sure” through, a rating that is lost, a way back
 * that leads on, and an agreed end that does not come, within five tries; a rest of two hours in place of twelve and a
 * deletion that forgets a strong practice, within six; a strong step without its limit, within 125.
 */
class SittingModelTest {
    @Property(tries = 50)
    void holdsWhateverHappens(@ForAll("events") ActionChain<SittingWorld> events) {
        run(events);
    }

    @Tag("long")
    @Property(tries = 1500)
    void holdsWhateverHappensManyTimes(@ForAll("events") ActionChain<SittingWorld> events) {
        run(events);
    }

    private static void run(ActionChain<SittingWorld> events) {
        try {
            events.withInvariant("what must hold", SittingWorld::holds).run();
        } finally {
            events.finalState().ifPresent(SittingWorld::close);
        }
    }

    @Provide
    static Arbitrary<ActionChain<SittingWorld>> events() {
        return ActionChain.startWith(SittingWorld::new)
                .withAction(4, event(begins()))
                .withAction(3, event(strongSittings()))
                .withAction(12, event(presses()))
                .withAction(4, event(passes()))
                .withAction(1, event(clocks()))
                .withAction(1, event(program().map(at -> world -> world.delete(at))))
                .withAction(1, event(program().map(at -> world -> world.crash(at))))
                .withMaxTransformations(45);
    }

    private static Action<SittingWorld> event(Arbitrary<Consumer<SittingWorld>> events) {
        return new Action.Independent<>() {
            @Override
            public Arbitrary<Transformer<SittingWorld>> transformer() {
                return events.map(event -> Transformer.mutate("event", event));
            }
        };
    }

    private static Arbitrary<Integer> program() {
        return Arbitraries.of(0, 1);
    }

    /** Mostly people who may have everything, and mostly the strong way: that is where something can go wrong. */
    private static Arbitrary<Consumer<SittingWorld>> begins() {
        Arbitrary<Arrival> steady = Arbitraries.integers()
                .between(0, 6)
                .map(heavy -> new Arrival(new Size(5), new Size(heavy), new Screening(Reply.NO, Reply.NO)));
        Arbitrary<Arrival> arrivals = Arbitraries.oneOf(steady, steady, Arrivals.any());
        Arbitrary<Wish> strong =
                Arbitraries.of(Length.class).map(length -> new Wish(length, Optional.of(Approach.SONG_OF_SOMEONE)));
        Arbitrary<Wish> wishes = Arbitraries.oneOf(strong, Arrivals.wishes());
        return Combinators.combine(program(), arrivals, wishes)
                .as((at, arrival, wish) -> world -> world.begin(at, arrival, wish));
    }

    /** Single presses seldom lead to where the caps are, so some go there at once, and to the end. */
    private static Arbitrary<Consumer<SittingWorld>> strongSittings() {
        return Combinators.combine(
                        program(),
                        Arbitraries.of(Length.class),
                        Arbitraries.integers().between(1, 14))
                .as((at, length, presses) ->
                        world -> world.goFor(at, new Wish(length, Optional.of(Approach.SONG_OF_SOMEONE)), presses));
    }

    private static Arbitrary<Consumer<SittingWorld>> presses() {
        Arbitrary<Integer> turnsOld = Arbitraries.of(0, 0, 0, 0, 1, 2);
        return Combinators.combine(program(), moves(), turnsOld)
                .as((at, move, old) -> world -> world.press(at, move, old));
    }

    private static Arbitrary<Move> moves() {
        Arbitrary<Optional<Size>> sizes =
                Arbitraries.integers().between(0, 10).map(Size::new).optional();
        return Arbitraries.oneOf(
                Arbitraries.of(new Move.GoOn(), new Move.Steadier()),
                Arbitraries.of(new Move.GoOn(), new Move.GoOn(), new Move.Coming()),
                sizes.map(Move.Rate::new),
                Combinators.combine(sizes, Arbitraries.of(Reaction.class))
                        .as((size, came) -> new Move.Tell(after(size, came))),
                Arbitraries.of(
                        new Move.Pause(),
                        new Move.Resume(),
                        new Move.Nothing(),
                        new Move.Gentler(Activity.MOVING),
                        new Move.NotYet(),
                        new Move.Stop(StopRule.BRAKE),
                        new Move.Stop(StopRule.TOO_MUCH),
                        new Move.End()));
    }

    private static After after(Optional<Size> distress, Reaction came) {
        return new After(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                distress,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(came));
    }

    private static Arbitrary<Consumer<SittingWorld>> passes() {
        Arbitrary<Duration> times = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 30).map(Duration::ofMinutes),
                Arbitraries.integers().between(1, 15).map(Duration::ofHours));
        return times.map(time -> world -> world.passes(time));
    }

    private static Arbitrary<Consumer<SittingWorld>> clocks() {
        return Arbitraries.integers()
                .between(-240, 60)
                .map(minutes -> world -> world.setClock(Duration.ofMinutes(minutes)));
    }
}
