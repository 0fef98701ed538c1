package org.thaw.sitting.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.sitting.Arrivals.NOON;
import static org.thaw.sitting.Arrivals.STEADY;
import static org.thaw.sitting.Arrivals.fifteenMinutesOfWriting;
import static org.thaw.sitting.Arrivals.heavy;
import static org.thaw.sitting.Arrivals.sitting;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.thaw.sitting.course.Place.AtStep;
import org.thaw.sitting.course.Place.Checking;
import org.thaw.sitting.course.Place.Finished;
import org.thaw.sitting.course.Place.Grounding;
import org.thaw.sitting.course.Place.Telling;
import org.thaw.sitting.course.Turn.Refused;
import org.thaw.sitting.plan.Activity;
import org.thaw.sitting.plan.Approach;
import org.thaw.sitting.plan.Length;
import org.thaw.sitting.told.After;
import org.thaw.sitting.told.After.Tears;
import org.thaw.sitting.told.Size;

class CourseTest {
    private static final Move GO_ON = new Move.GoOn();
    private static final Move STOP = new Move.Stop(StopRule.BRAKE);

    @Test
    void walksFromArrivingToAfter() {
        Sitting sitting = take(fifteenMinutesOfWriting(), GO_ON, GO_ON, GO_ON, rate(4), GO_ON, GO_ON, tell(2, 3));

        assertThat(sitting.place()).isInstanceOf(Finished.class);
        assertThat(sitting.told().distress()).containsExactly(size(3), size(4), size(2), size(3));
    }

    @Test
    void refusesAStepPostedTwice() {
        Sitting first = fifteenMinutesOfWriting();
        Sitting second = take(first, GO_ON);

        Turn again = Course.take(second, first.turn(), GO_ON, minutes(1));

        assertThat(again).isEqualTo(new Refused(second));
    }

    @Test
    void doesNotJumpToTellingFromTheMiddle() {
        Turn turn = Course.take(fifteenMinutesOfWriting(), tell(0, 0), NOON);

        assertThat(turn).isInstanceOf(Refused.class);
    }

    @Nested
    class Distress {
        @Test
        void leadsToTheWayBackWhereItIsSevenOnArrival() {
            Sitting sitting = sitting(heavy(7), Length.FORTY, Approach.MUSIC);

            assertThat(sitting.place()).isEqualTo(new Grounding(StopRule.HEAVY, 1));
        }

        @Test
        void leadsToTheWayBackWhereItIsSevenBetweenSteps() {
            Sitting sitting = take(checking(), rate(7));

            assertThat(sitting.place()).isEqualTo(new Grounding(StopRule.HEAVY, 1));
        }

        @Test
        void leadsToTheWayBackWhereItRises() {
            Sitting sitting = take(checking(), rate(6));

            assertThat(sitting.place()).isEqualTo(new Grounding(StopRule.RISING, 1));
        }

        @Test
        void leadsOnWhereItStays() {
            Sitting sitting = take(checking(), rate(4));

            assertThat(sitting.place()).isInstanceOf(AtStep.class);
        }

        @Test
        void mayBeLeftOpen() {
            Sitting sitting = take(checking(), new Move.Rate(Optional.empty()));

            assertThat(sitting.place()).isInstanceOf(AtStep.class);
        }

        @Test
        void leadsBackToTheRoomOnceMoreWhereItIsHeavyAfterwards() {
            Sitting sitting = take(telling(), tell(8, 8));

            assertThat(sitting.place()).isEqualTo(new Grounding(StopRule.HEAVY, 1));
            assertThat(take(sitting, new Move.Steadier()).place()).isInstanceOf(Finished.class);
        }

        @Test
        void letsAPeakThatHasPassedBeAPeak() {
            Sitting sitting = take(telling(), tell(9, 3));

            assertThat(sitting.place()).isInstanceOf(Finished.class);
        }

        private Sitting checking() {
            return take(fifteenMinutesOfWriting(), GO_ON, GO_ON, GO_ON);
        }

        private Sitting telling() {
            return take(fifteenMinutesOfWriting(), GO_ON, GO_ON, GO_ON, rate(3), GO_ON, GO_ON);
        }
    }

    @Nested
    class Brake {
        @Test
        void leadsToTheWayBackAndThenToTheOrdinary() {
            Sitting stopped = take(fifteenMinutesOfWriting(), GO_ON, STOP);

            assertThat(stopped.place()).isEqualTo(new Grounding(StopRule.BRAKE, 1));
            assertThat(take(stopped, new Move.Steadier()).place()).isInstanceOf(Telling.class);
        }

        @Test
        void worksFromAnOldPage() {
            Sitting first = fifteenMinutesOfWriting();
            Sitting later = take(first, GO_ON, GO_ON);

            Turn turn = Course.take(later, first.turn(), STOP, minutes(1));

            assertThat(turn.sitting().place()).isInstanceOf(Grounding.class);
        }

        @Test
        void worksInAPause() {
            Sitting stopped = take(fifteenMinutesOfWriting(), new Move.Pause(), STOP);

            assertThat(stopped.place()).isInstanceOf(Grounding.class);
            assertThat(stopped.paused()).isFalse();
        }

        @Test
        void countsOnceWhenPressedTwice() {
            Sitting stopped = take(fifteenMinutesOfWriting(), STOP);

            assertThat(Course.take(stopped, STOP, NOON)).isEqualTo(new Refused(stopped));
        }

        @Test
        void goesRoundAsOftenAsNeeded() {
            Sitting stopped = take(fifteenMinutesOfWriting(), STOP, new Move.NotYet(), new Move.NotYet());

            assertThat(stopped.place()).isEqualTo(new Grounding(StopRule.BRAKE, 3));
        }

        @Test
        void hasNoWayBackIntoTheSitting() {
            Sitting stopped = take(fifteenMinutesOfWriting(), STOP);

            for (Move move :
                    List.of(GO_ON, rate(0), new Move.Resume(), tell(0, 0), new Move.Gentler(Activity.MOVING))) {
                assertThat(Course.take(stopped, move, NOON)).isEqualTo(new Refused(stopped));
            }
        }
    }

    @Nested
    class Time {
        @Test
        void comesBackToTheRoomWhenItIsOver() {
            Sitting sitting = take(fifteenMinutesOfWriting(), GO_ON, GO_ON);

            assertThat(step(sitting.asOf(minutes(12)))).isEqualTo(Activity.WRITING);
            assertThat(step(sitting.asOf(minutes(13)))).isEqualTo(Activity.GROUNDING);
        }

        @Test
        void refusesTheMoveOfAPageThatItHasOvertaken() {
            Sitting sitting = take(fifteenMinutesOfWriting(), GO_ON, GO_ON);

            Turn turn = Course.take(sitting, sitting.turn(), GO_ON, minutes(14));

            assertThat(turn).isInstanceOf(Refused.class);
            assertThat(step(turn.sitting())).isEqualTo(Activity.GROUNDING);
        }

        @Test
        void endsAStrongStepAtItsOwnMinutes() {
            Sitting sitting = take(sitting(STEADY, Length.FORTY, Approach.SONG_OF_SOMEONE), GO_ON, GO_ON);

            assertThat(step(sitting.asOf(minutes(14)))).isEqualTo(Activity.MUSIC);
            assertThat(sitting.asOf(minutes(15)).place()).isEqualTo(new Checking(3));
        }

        @Test
        void endsAnyApproachAfterTwentyMinutes() {
            Sitting sitting = take(sitting(STEADY, Length.FORTY, Approach.WRITING), GO_ON, GO_ON);

            assertThat(sitting.asOf(minutes(19)).place()).isInstanceOf(AtStep.class);
            assertThat(sitting.asOf(minutes(20)).place()).isInstanceOf(Checking.class);
        }

        @Test
        void standsStillInAPauseForTenMinutesAtMost() {
            Sitting paused = take(fifteenMinutesOfWriting(), GO_ON, new Move.Pause());

            assertThat(step(paused.asOf(minutes(22)))).isEqualTo(Activity.BREATHING);
            assertThat(step(paused.asOf(minutes(23)))).isEqualTo(Activity.GROUNDING);
            assertThat(paused.endsAt(minutes(5))).isEqualTo(minutes(20));
        }

        @Test
        void isNotWonByPuttingTheClockBack() {
            Sitting over = fifteenMinutesOfWriting().asOf(minutes(13));

            assertThat(step(over.asOf(minutes(-60)))).isEqualTo(Activity.GROUNDING);
        }

        @Test
        void staysTheSameWhenSomethingGentlerIsChosen() {
            Sitting being = take(fifteenMinutesOfWriting(), GO_ON, GO_ON, GO_ON, rate(3));
            Sitting gentler = take(being, new Move.Nothing(), new Move.Gentler(Activity.MOVING));

            assertThat(step(gentler)).isEqualTo(Activity.MOVING);
            assertThat(gentler.endsAt(NOON)).isEqualTo(minutes(15));
            assertThat(step(take(gentler, GO_ON))).isEqualTo(Activity.GROUNDING);
        }
    }

    @Test
    void opensNoDoorThatJoltsWhereNothingIsHappening() {
        Sitting being = take(fifteenMinutesOfWriting(), GO_ON, GO_ON, GO_ON, rate(2));

        assertThat(being.plan().step(being.at()).activity()).isEqualTo(Activity.BEING);
        for (Activity door : EnumSet.complementOf(EnumSet.of(Activity.MOVING, Activity.KINDNESS))) {
            assertThat(Course.take(being, new Move.Gentler(door), NOON)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void endsWellFromTheQuietBeforeItsTime() {
        Sitting being = take(fifteenMinutesOfWriting(), GO_ON, GO_ON, GO_ON, rate(2));

        Sitting closing = take(being, new Move.Close());

        assertThat(closing.plan().step(closing.at()).activity()).isEqualTo(Activity.GROUNDING);
        assertThat(take(closing, GO_ON).place()).isEqualTo(new Telling());
    }

    @Test
    void knowsSinceWhenAStepRunsAlsoAfterAPause() {
        Sitting begun = take(fifteenMinutesOfWriting(), GO_ON);
        Sitting paused = Course.take(begun, new Move.Pause(), minutes(1)).sitting();
        Sitting resumed = Course.take(paused, new Move.Resume(), minutes(2)).sitting();

        assertThat(resumed.stepBegan()).isEqualTo(NOON);
    }

    @Test
    void offersSomethingGentlerOnlyFromTheQuiet() {
        Sitting breathing = take(fifteenMinutesOfWriting(), GO_ON);

        assertThat(Course.take(breathing, new Move.Gentler(Activity.MOVING), NOON))
                .isInstanceOf(Refused.class);
    }

    @Test
    void endsASittingThatWasLeftInTheMiddle() {
        Sitting ended = take(fifteenMinutesOfWriting(), GO_ON, new Move.End());

        assertThat(ended.place()).isInstanceOf(Finished.class);
        assertThat(ended.finishedAt()).contains(NOON);
    }

    private static Sitting take(Sitting sitting, Move... moves) {
        Sitting here = sitting;
        for (Move move : moves) {
            Turn turn = Course.take(here, move, NOON);
            assertThat(turn).as("%s", move.getClass().getSimpleName()).isInstanceOf(Turn.Taken.class);
            here = turn.sitting();
        }
        return here;
    }

    private static Activity step(Sitting sitting) {
        assertThat(sitting.place()).isInstanceOf(AtStep.class);
        return sitting.plan().step(((AtStep) sitting.place()).index()).activity();
    }

    private static Move rate(int distress) {
        return new Move.Rate(Optional.of(size(distress)));
    }

    private static Move tell(int peak, int distress) {
        return new Move.Tell(new After(
                Optional.of(Tears.FEW),
                Optional.empty(),
                Optional.of(size(peak)),
                Optional.of(size(distress)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of()));
    }

    private static Size size(int value) {
        return new Size(value);
    }

    private static Instant minutes(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }
}
