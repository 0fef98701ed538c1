package org.thaw.sitting.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.library.Practice.Intensity.GENTLE;
import static org.thaw.library.Practice.Intensity.STRONG;
import static org.thaw.sitting.planning.Profiles.after;
import static org.thaw.sitting.planning.Profiles.answering;
import static org.thaw.sitting.planning.Profiles.at;
import static org.thaw.sitting.planning.Profiles.by;
import static org.thaw.sitting.planning.Profiles.lasting;
import static org.thaw.sitting.planning.Profiles.moved;
import static org.thaw.sitting.planning.Profiles.past;
import static org.thaw.sitting.planning.Profiles.screened;
import static org.thaw.sitting.planning.Profiles.strong;
import static org.thaw.sitting.planning.Profiles.wishing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.thaw.reasons.judgement.Complaint;
import org.thaw.sitting.plan.Phase;
import org.thaw.sitting.planning.profile.Profile;
import org.thaw.sitting.planning.profile.Screen;

/** Cases whose grounds are in the evidence, one for each thing a person may come with. */
class WrittenPlansTest {
    /** The feeling is there, and something holds it (EVIDENCE headline caution 1; R30, R31). */
    @Nested
    class Blocked {
        private final Profile blocked = Profiles.of(Complaint.BLOCKED);

        @Test
        void looksForWhatHoldsItBack() {
            assertThat(practices(blocked)).containsExactly("C01", "C03", "C12", "C15", "C14");
            assertThat(because(blocked, "C12")).contains("something holds it");
            assertThat(evidence(blocked, "C12")).contains("R30");
        }

        @Test
        void looksAtRulesWhereOnlyGentleThingsAreWished() {
            assertThat(practices(wishing(blocked, GENTLE))).contains("C13").doesNotContain("C12", "C11", "C10");
        }

        @Test
        void opensALightBoxOnASteadyDayWhereStrongIsWished() {
            Profile wish = lasting(wishing(blocked, STRONG), 40);

            assertThat(step(wish, "C08")).hasValueSatisfying(box -> {
                assertThat(box.isStrong()).isTrue();
                assertThat(box.minutes()).isBetween(2, 5);
            });
            assertThat(practices(wish)).endsWith("C07", "C14");
        }

        @Test
        void opensNoBoxOnAnUnsteadyDay() {
            assertThat(practices(at(wishing(blocked, STRONG), 5))).doesNotContain("C08");
            assertThat(why(at(wishing(blocked, STRONG), 5), "C08")).contains("steady day");
        }

        /** Naming dampens (EVIDENCE A62): for a feeling that is there it comes after the peak, or not at all. */
        @Test
        void namesLate() {
            List<PlannedStep> steps = plan(lasting(blocked, 40)).steps();

            assertThat(steps.stream().filter(step -> step.practice().equals("C02")))
                    .singleElement()
                    .satisfies(step -> assertThat(step.phase()).isEqualTo(Phase.CLOSE));
        }

        /** In the one trial closest to these people, writing made them more anxious (EVIDENCE A63, I7). */
        @Test
        void doesNotProposeWritingUnlessItMovedSomethingBefore() {
            assertThat(why(blocked, "C09")).contains("anxious");
            assertThat(practices(after(blocked, moved("2026-11-20T20:00", "C09"))))
                    .contains("C09");
        }
    }

    /** Little feeling (EVIDENCE headline caution 1; R34, R36; I8). */
    @Nested
    class Blunted {
        private final Profile blunted = Profiles.of(Complaint.BLUNTED);

        @Test
        void doesNotCalmWhereThereIsLittleToCalm() {
            assertThat(practices(blunted)).containsExactly("C01", "C11", "C15", "C14");
        }

        @Test
        void calmsShortlyWhereItIsStirredAndSaysWhy() {
            assertThat(step(at(blunted, 6), "C03")).hasValueSatisfying(calm -> {
                assertThat(calm.minutes())
                        .isLessThan(step(at(Profiles.of(Complaint.BLOCKED), 6), "C03")
                                .orElseThrow()
                                .minutes());
                assertThat(calm.because()).contains("6 of 10", "dampen");
            });
        }

        /** Labelling helps access (EVIDENCE A62; R34), so for little feeling it comes early. */
        @Test
        void namesEarly() {
            assertThat(plan(lasting(blunted, 40)).steps().stream()
                            .filter(step -> step.practice().equals("C02")))
                    .singleElement()
                    .satisfies(step -> assertThat(step.phase()).isEqualTo(Phase.SETTLE));
        }

        /** “A stronger jolt” is unsafe advice (EVIDENCE A72). */
        @Test
        void isNeverStrongHoweverStrongTheWish() {
            assertThat(plan(wishing(blunted, STRONG)).steps()).noneMatch(PlannedStep::isStrong);
            assertThat(why(wishing(blunted, STRONG), "C08")).contains("jolt");
        }

        @Test
        void isTreatedAsAFeelingThatIsThereOnANightWhenItIsThere() {
            Profile tonight = new Profile(
                    Complaint.BLUNTED,
                    Set.of(),
                    3,
                    1,
                    15,
                    blunted.intensity(),
                    blunted.day(),
                    14,
                    blunted.privacy(),
                    List.of(),
                    Map.of());

            assertThat(practices(tonight)).contains("C03");
        }
    }

    /** An eye problem until shown otherwise (EVIDENCE headline caution 1). */
    @Nested
    class Dry {
        private final Profile dry = lasting(wishing(Profiles.of(Complaint.DRY), STRONG), 40);

        @Test
        void saysThatNoSittingWillBringTearsAndLeadsToTheEyes() {
            assertThat(plan(dry).say()).anySatisfy(said -> {
                assertThat(said.because()).contains("No sitting will bring tears");
                assertThat(said.see()).contains("/reasons/R01");
            });
        }

        @Test
        void opensNothing() {
            assertThat(practices(dry)).isSubsetOf("C01", "C03", "C14", "C15", "C16");
            assertThat(why(dry, "C11")).contains("eyes");
        }
    }

    @Nested
    class MixedOrNone {
        @ParameterizedTest
        @EnumSource(names = {"MIXED", "NONE"})
        void isNeverStrong(Complaint complaint) {
            assertThat(plan(lasting(wishing(Profiles.of(complaint), STRONG), 40))
                            .steps())
                    .noneMatch(PlannedStep::isStrong);
        }

        @Test
        void tellsTheMixedOfTheirEyes() {
            assertThat(plan(Profiles.of(Complaint.MIXED)).say()).anySatisfy(said -> {
                assertThat(said.because()).contains("onion");
                assertThat(said.see()).contains("/reasons/R01");
            });
        }
    }

    /** EVIDENCE C, screen before. */
    @Nested
    class Screened {
        @ParameterizedTest
        @CsvSource({
            "SUICIDAL, Help now",
            "UNREAL, Eyes open",
            "RECENT_LOSS, lost someone",
            "INTOXICATED, drunk or high",
            "UNSAFE_PLACE, not safe",
            "UNDER_18, under 18",
            "PUNISHED, punished",
            "SOME_OF_IT, may be"
        })
        void staysGentleAndSaysWhy(Screen screen, String ground) {
            Profile screened = screened(Profiles.of(Complaint.BLOCKED), screen);

            assertThat(practices(screened)).containsExactly("C01", "C03", "C15", "C14");
            assertThat(why(screened, "C12")).contains(ground);
        }

        @Test
        void movesWhereTheBreathIsNotSafe() {
            assertThat(practices(screened(Profiles.of(Complaint.BLOCKED), Screen.BREATH)))
                    .containsExactly("C01", "C15", "C14");
        }

        /** EVIDENCE R43: no practices beyond grounding. */
        @Test
        void goesOnlyTheWayBackForVoices() {
            assertThat(practices(screened(Profiles.of(Complaint.BLOCKED), Screen.PSYCHOSIS)))
                    .containsExactly("C14", "C14");
        }
    }

    @Nested
    class Distress {
        @Test
        void breathesFirstAtSix() {
            assertThat(because(at(Profiles.of(Complaint.BLOCKED), 6), "C03"))
                    .isEqualTo("Breathing first: you were at 6 of 10.");
        }

        @Test
        void goesOnlyTheWayBackFromSevenOn() {
            assertThat(practices(at(Profiles.of(Complaint.BLOCKED), 7))).containsExactly("C14", "C14");
            assertThat(practices(at(Profiles.of(Complaint.BLOCKED), 6))).contains("C15");
        }
    }

    @Nested
    class Before {
        private final Profile blocked = Profiles.of(Complaint.BLOCKED);

        @Test
        void aStrongPracticeTodayClosesAnother() {
            Profile again = after(wishing(blocked, STRONG), strong("2026-11-22T09:00", "C11"));

            assertThat(plan(again).steps()).noneMatch(PlannedStep::isStrong);
            assertThat(why(again, "C08")).contains("One a day");
        }

        @Test
        void aLateEveningDoesNotBecomeTwoDays() {
            Profile morning = by(after(wishing(blocked, STRONG), strong("2026-11-21T23:00", "C08")), 9);

            assertThat(plan(morning).steps()).noneMatch(PlannedStep::isStrong);
            assertThat(plan(by(morning, 14)).steps()).anyMatch(PlannedStep::isStrong);
        }

        @Test
        void whatEndedAtEightIsLeftOutAndTheDayIsSaid() {
            Profile burnt = after(blocked, past("2026-11-20T20:00", "C12", 8));

            assertThat(practices(burnt)).doesNotContain("C12");
            assertThat(why(burnt, "C12")).isEqualTo("After it you were at 8 of 10, on 20 November.");
        }

        @Test
        void whatEndedAtSixIsShorter() {
            Profile hard = after(blocked, past("2026-11-20T20:00", "C12", 6));

            assertThat(step(hard, "C12")).hasValueSatisfying(step -> {
                assertThat(step.minutes()).isEqualTo(6);
                assertThat(step.because()).contains("6 of 10");
            });
        }

        /** A claim from one evening would be a claim from chance (EVIDENCE I2). */
        @Test
        void whatMovedSomethingComesFirstAndIsNotCalledTheCause() {
            Profile again = after(blocked, moved("2026-11-19T20:00", "C11"));

            assertThat(practices(again)).contains("C11").doesNotContain("C12");
            assertThat(because(again, "C11")).contains("19 November", "chance");
        }

        @Test
        void whatMovedSomethingIsStillNotStrongerThanWished() {
            assertThat(practices(after(wishing(blocked, GENTLE), moved("2026-11-19T20:00", "C11"))))
                    .doesNotContain("C11");
        }

        @Test
        void answersGivenElsewhereClose() {
            assertThat(practices(answering(blocked, Set.of("C12")))).doesNotContain("C12");
            assertThat(why(answering(blocked, Set.of("C12")), "C12")).isEqualTo("Closed for now.");
        }
    }

    /** EVIDENCE C, C09: never re-read at night. That it is shorter and gentler is our own judgement, and said so. */
    @Nested
    class AtNight {
        @Test
        void isShorterAndGentlerAndSaysThatThisIsOurOwnJudgement() {
            Profile night = by(lasting(wishing(Profiles.of(Complaint.BLOCKED), STRONG), 40), 23);

            assertThat(plan(night).minutes()).isLessThanOrEqualTo(20);
            assertThat(plan(night).steps()).noneMatch(PlannedStep::isStrong);
            assertThat(plan(night).say())
                    .anySatisfy(said -> assertThat(said.because()).contains("our own judgement"));
        }

        @Test
        void leavesWritingForTheDay() {
            Profile night = by(after(Profiles.of(Complaint.BLUNTED), moved("2026-11-19T20:00", "C09")), 2);

            assertThat(practices(night)).doesNotContain("C09");
            assertThat(why(night, "C09")).contains("night");
        }
    }

    private static Planned plan(Profile profile) {
        return Planning.withAll().plan(profile);
    }

    private static List<String> practices(Profile profile) {
        return plan(profile).steps().stream().map(PlannedStep::practice).toList();
    }

    private static Optional<PlannedStep> step(Profile profile, String practice) {
        return plan(profile).steps().stream()
                .filter(step -> step.practice().equals(practice))
                .findFirst();
    }

    private static String because(Profile profile, String practice) {
        return step(profile, practice).orElseThrow().because();
    }

    private static List<String> evidence(Profile profile, String practice) {
        return step(profile, practice).orElseThrow().evidence();
    }

    private static String why(Profile profile, String practice) {
        return plan(profile).leftOut().stream()
                .filter(one -> one.practice().equals(practice))
                .map(LeftOut::because)
                .findFirst()
                .orElse("");
    }
}
