package org.thaw.insight.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.thaw.insight.experiment.DayNote.Done;
import org.thaw.insight.experiment.Standing.State;
import org.thaw.insight.trial.Answer.Course;
import org.thaw.insight.trial.Schedule;

/** What must hold on whatever days a person comes, notes, looks and stops, with a clock that may be set to any day. */
class StandingPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 20);
    private static final Design DESIGN = new Design(
            "Is it the music?",
            new Way.InOwnWords("a song"),
            new Way.Without(),
            Scale.own("something moved"),
            Better.HIGHER);

    /** What a person does on a day that the clock shows. */
    record Act(Kind kind, LocalDate on, int back, int score) {
        enum Kind {
            NOTE,
            LOOK,
            OPEN,
            STOP
        }
    }

    /** An experiment after all that was done. */
    private static Experiment live(int days, List<Act> acts) {
        Experiment experiment = begun(days);
        for (Act act : acts) {
            experiment = after(experiment, act);
        }
        return experiment;
    }

    /** As the store of experiments does it. */
    private static Experiment after(Experiment experiment, Act act) {
        Standing standing = new Standing(experiment, act.on());
        int day = Math.toIntExact(ChronoUnit.DAYS.between(FIRST, act.on())) - act.back();
        return switch (act.kind()) {
            case NOTE ->
                standing.open().contains(day)
                        ? experiment.with(new DayNote(day, act.score(), Done.AS_DRAWN))
                        : experiment;
            case LOOK -> standing.isGoingOn() ? experiment.looked(act.on()) : experiment;
            case OPEN -> standing.state() == State.OVER ? experiment.opened(act.on()) : experiment;
            case STOP -> standing.isGoingOn() ? experiment.ended(new Ending(act.on(), standing.course())) : experiment;
        };
    }

    @Property(tries = 500)
    void nothingThatIsDoneEverDrawsASecondLot(@ForAll("lengths") int days, @ForAll("acts") List<Act> acts) {
        assertThat(live(days, acts).lot()).isEqualTo(begun(days).lot());
    }

    @Property(tries = 500)
    void aDayHasOneScoreGivenOnThatDayOrTheNext(@ForAll("lengths") int days, @ForAll("acts") List<Act> acts) {
        Experiment lived = live(days, acts);

        assertThat(lived.notes().stream().map(DayNote::day)).doesNotHaveDuplicates();
        assertThat(lived.notes())
                .allSatisfy(note -> assertThat(acts).anySatisfy(act -> assertThat(act.kind() == Act.Kind.NOTE
                                && act.score() == note.score()
                                && ChronoUnit.DAYS.between(FIRST, act.on()) - act.back() == note.day()
                                && (act.back() == 0 || act.back() == 1))
                        .isTrue()));
    }

    @Property(tries = 500)
    void atMostTwoDaysAreOpenAndNeverOneThatHasNotCome(
            @ForAll("lengths") int days, @ForAll("acts") List<Act> acts, @ForAll("dates") LocalDate today) {
        List<Integer> open = new Standing(live(days, acts), today).open();

        assertThat(open).hasSizeLessThanOrEqualTo(2);
        assertThat(open).allSatisfy(day -> assertThat(FIRST.plusDays(day)).isBetween(today.minusDays(1), today));
    }

    @Property(tries = 500)
    void whatWasSeenOnceIsNeverUnseenAndStoppingAfterItIsNoAnswer(
            @ForAll("lengths") int days, @ForAll("acts") List<Act> acts) {
        boolean seen = false;
        Experiment experiment = begun(days);
        for (Act act : acts) {
            Experiment next = after(experiment, act);
            assertThat(next.wasSeen() || !seen).isTrue();
            seen = next.wasSeen();
            if (experiment.ending().isEmpty() && next.ending().isPresent()) {
                assertThat(next.ending().get().course())
                        .isEqualTo(seen ? Course.STOPPED_AFTER_LOOKING : Course.STOPPED_UNSEEN);
            }
            experiment = next;
        }
    }

    @Property(tries = 500)
    void nothingIsNotedAfterTheAnswerWasOpenedAtTheEnd(
            @ForAll("lengths") int days,
            @ForAll("acts") List<Act> acts,
            @ForAll @IntRange(min = 0, max = 10) int later) {
        LocalDate end = FIRST.plusDays(days);
        Experiment opened = after(live(days, acts), new Act(Act.Kind.OPEN, end, 0, 0));

        Experiment after = after(opened, new Act(Act.Kind.NOTE, end.plusDays(later), 1, 7));

        assertThat(after.notes()).isEqualTo(opened.notes());
    }

    /** The clock runs ahead, the answer is opened, and the clock is set right: the days go on, and it counts as seen. */
    @Property(tries = 300)
    void aClockThatRanAheadEndsNothing(@ForAll("lengths") int days, @ForAll @IntRange(min = 0, max = 8) int right) {
        Experiment seen = after(begun(days), new Act(Act.Kind.OPEN, FIRST.plusDays(days + 5L), 0, 0));
        Standing standing = new Standing(seen, FIRST.plusDays(right));

        assertThat(standing.state()).isEqualTo(State.RUNNING);
        assertThat(standing.open()).contains(right);
        assertThat(standing.course()).isEqualTo(Course.STOPPED_AFTER_LOOKING);
        assertThat(new Standing(seen, FIRST.plusDays(days)).course()).isEqualTo(Course.AS_PLANNED);
    }

    @Property(tries = 100)
    void theSameExperimentGivesTheSameAnswerEachTime(@ForAll("lengths") int days, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Experiment experiment = begun(days);
        for (int day = 0; day < days; day++) {
            experiment = experiment.with(new DayNote(day, random.nextInt(11), Done.AS_DRAWN));
        }

        assertThat(experiment.answer(Course.AS_PLANNED)).isEqualTo(experiment.answer(Course.AS_PLANNED));
    }

    private static Experiment begun(int days) {
        return Experiment.begun(DESIGN, FIRST, Schedule.draw(days, new SplittableRandom(days)), 7);
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.of(10, 20);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(-3, 24).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        Arbitrary<Act> act = Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(12, Act.Kind.NOTE),
                                Tuple.of(1, Act.Kind.LOOK),
                                Tuple.of(1, Act.Kind.OPEN),
                                Tuple.of(1, Act.Kind.STOP)),
                        dates(),
                        Arbitraries.integers().between(-1, 2),
                        Arbitraries.integers().between(0, 10))
                .as(Act::new);
        return act.list().ofMaxSize(40);
    }
}
