package org.thaw.boxes.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.thaw.boxes.ladder.Candidate.Filling;
import org.thaw.boxes.ladder.Here.Screen;
import org.thaw.boxes.ladder.Shut.Why;

/** The ladder as it is told in EVIDENCE C, C08, case by case. */
class LadderTest {
    private static final ZonedDateTime NOON =
            Instant.parse("2026-03-20T12:00:00Z").atZone(ZoneOffset.UTC);

    private final List<Outcome> openings = new ArrayList<>();
    private List<Instant> closings = days(9, 6, 3);
    private List<Weight> boxes = weights(1, 3, 4, 7);

    @Nested
    class TheFirstWeek {
        @Test
        void opensNothingBeforeABoxWasEverClosed() {
            closings = List.of();

            assertThat(whyShut(1)).contains(Why.STAGE_ONE);
        }

        @Test
        void lastsSevenDaysFromTheFirstClosing() {
            closings = days(6, 4, 2);
            assertThat(whyShut(1)).contains(Why.STAGE_ONE);

            closings = days(7, 4, 2);
            assertThat(whyShut(1)).isEmpty();
        }

        @Test
        void isPractisedOnThreeDays() {
            closings = days(30, 30, 2);

            assertThat(whyShut(1)).contains(Why.STAGE_ONE);
            assertThat(ladder().stageOne(NOON).daysToGo()).isOne();
        }

        @Test
        void isNotShortenedByAClockThatWasPutForwardAndBack() {
            closings = List.of(
                    days(9).getFirst(), days(8).getFirst(), NOON.plusDays(3).toInstant());

            assertThat(whyShut(1)).contains(Why.STAGE_ONE);
        }
    }

    @Nested
    class ClimbingIt {
        @Test
        void beginsWithTheLightestBoxAlone() {
            assertThat(whyShut(1)).isEmpty();
            assertThat(whyShut(3)).contains(Why.HIGHER);
            assertThat(ladder().next()).isEqualTo(Next.LIGHTEST);
        }

        @Test
        void goesUpOneRungAfterThreeOpeningsThatEndedAtThreeOrLess() {
            opened(1, 2, 4, 3);
            opened(1, 2, 2, 2);
            assertThat(whyShut(3)).contains(Why.HIGHER);
            assertThat(ladder().next()).isEqualTo(Next.STAY);

            opened(1, 0, 0, 0);

            assertThat(whyShut(3)).isEmpty();
            assertThat(whyShut(4)).contains(Why.HIGHER);
            assertThat(ladder().next()).isEqualTo(Next.UP_ONE);
        }

        @Test
        void doesNotCountAnOpeningWhoseEndNobodyTold() {
            opened(1, 2, 2, 2);
            opened(1, 2, 2, 2);
            openings.add(new Outcome(at(), new Weight(1), new Weight(1), Optional.of(new Weight(1)), Optional.empty()));

            assertThat(whyShut(3)).contains(Why.HIGHER);
        }

        @Test
        void doesNotCountALighterBoxTowardsTheNextRung() {
            threeCalm(1);
            threeCalm(1);

            assertThat(whyShut(4)).contains(Why.HIGHER);
        }

        @Test
        void endsAtFour() {
            threeCalm(1);
            threeCalm(3);
            threeCalm(4);

            assertThat(whyShut(7)).contains(Why.TIED);
            assertThat(ladder().next()).isEqualTo(Next.TOP);
        }
    }

    @Nested
    class ABadOpening {
        @Test
        void isSevenOrMoreAtThePeakOrAfterwardsOrThreeUp() {
            assertThat(outcome(1, 2, 7, 2).bad()).isTrue();
            assertThat(outcome(1, 6, 6, 7).bad()).isTrue();
            assertThat(outcome(1, 0, 3, 3).bad()).isTrue();
            assertThat(outcome(1, 1, 6, 3).bad()).isFalse();
        }

        @Test
        void leadsDownOneRung() {
            threeCalm(1);
            opened(3, 2, 8, 4);

            assertThat(whyShut(3)).contains(Why.HIGHER);
            assertThat(whyShut(1)).isEmpty();
            assertThat(ladder().next()).isEqualTo(Next.DOWN_ONE);
        }

        @Test
        void leadsToClosingAgainOnTheLowestRung() {
            opened(1, 2, 8, 4);
            assertThat(whyShut(1)).contains(Why.STAGE_ONE_AGAIN);
            assertThat(ladder().next()).isEqualTo(Next.STAGE_ONE_AGAIN);

            closings = new ArrayList<>(closings);
            closings.add(NOON.minusHours(20).toInstant());

            assertThat(whyShut(1)).isEmpty();
        }

        @Test
        void startsTheCountAnew() {
            opened(1, 2, 2, 2);
            opened(1, 2, 2, 2);
            opened(3, 2, 8, 4);
            opened(1, 2, 2, 2);

            assertThat(whyShut(3)).contains(Why.HIGHER);
        }
    }

    @Nested
    class Waiting {
        @Test
        void lastsUntilTheNextMorning() {
            openings.add(outcome(NOON.minusHours(2).toInstant(), 1, 2, 2, 2));

            Shut shut = ladder().shut(box(1), here()).orElseThrow();

            assertThat(shut.why()).isEqualTo(Why.RESTING);
            assertThat(shut.until()).contains(NOON.plusHours(18));
        }

        @Test
        void lastsTwelveHoursAfterALateEvening() {
            openings.add(outcome(NOON.minusHours(11).toInstant(), 1, 2, 2, 2));

            assertThat(whyShut(1)).contains(Why.RESTING);
        }

        @Test
        void lastsWhereTheClockWasPutBack() {
            openings.add(outcome(NOON.plusDays(2).toInstant(), 1, 2, 2, 2));

            assertThat(whyShut(1)).contains(Why.RESTING);
        }

        @Test
        void lastsTheNightThrough() {
            for (int hour : List.of(22, 23, 0, 5)) {
                Here late = new Here(NOON.withHour(hour), here().screen());
                assertThat(ladder().shut(box(1), late).map(Shut::why)).contains(Why.NIGHT);
            }
            assertThat(ladder().shut(box(1), new Here(NOON.withHour(6), here().screen())))
                    .isEmpty();
        }

        @Test
        void liesBetweenTheCordAndOpening() {
            Candidate untied = new Candidate(
                    Optional.of(new Weight(1)), Optional.of(NOON.minusHours(3).toInstant()), Filling.FILLED);

            assertThat(ladder().shut(untied, here()).map(Shut::why)).contains(Why.UNTIED_LATELY);
        }
    }

    @Nested
    class ABox {
        @Test
        void staysShutUnweighedOrEmpty() {
            Candidate unweighed = new Candidate(Optional.empty(), Optional.empty(), Filling.FILLED);
            Candidate empty = new Candidate(Optional.of(new Weight(1)), Optional.empty(), Filling.EMPTY);

            assertThat(ladder().shut(unweighed, here()).map(Shut::why)).contains(Why.NOT_WEIGHED);
            assertThat(ladder().shut(empty, here()).map(Shut::why)).contains(Why.EMPTY);
        }

        @Test
        void staysShutWhereTheStepHasNoRoomForIt() {
            Here late = new Here(NOON, new Screen.Passed(Duration.ofMinutes(2)));

            assertThat(ladder().shut(box(1), late).map(Shut::why)).contains(Why.NO_TIME);
        }
    }

    private Optional<Why> whyShut(int weight) {
        return ladder().shut(box(weight), here()).map(Shut::why);
    }

    private Ladder ladder() {
        return new Ladder(Rungs.of(boxes), openings, closings);
    }

    private static Candidate box(int weight) {
        return new Candidate(Optional.of(new Weight(weight)), Optional.empty(), Filling.FILLED);
    }

    private static Here here() {
        return new Here(NOON, new Screen.Passed(Duration.ofMinutes(8)));
    }

    private void threeCalm(int weight) {
        for (int time = 0; time < 3; time++) {
            opened(weight, 2, 3, 2);
        }
    }

    private void opened(int weight, int before, int peak, int after) {
        openings.add(outcome(weight, before, peak, after));
    }

    private static Outcome outcome(int weight, int before, int peak, int after) {
        return outcome(at(), weight, before, peak, after);
    }

    private static Outcome outcome(Instant at, int weight, int before, int peak, int after) {
        return new Outcome(
                at,
                new Weight(weight),
                new Weight(before),
                Optional.of(new Weight(peak)),
                Optional.of(new Weight(after)));
    }

    /** The day before yesterday: the wait is over. */
    private static Instant at() {
        return NOON.minusDays(2).toInstant();
    }

    private static List<Instant> days(int... ago) {
        return IntStream.of(ago)
                .mapToObj(day -> NOON.minusDays(day).toInstant())
                .toList();
    }

    private static List<Weight> weights(int... sizes) {
        return IntStream.of(sizes).mapToObj(Weight::new).toList();
    }
}
