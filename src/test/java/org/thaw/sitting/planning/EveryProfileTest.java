package org.thaw.sitting.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.thaw.sitting.planning.profile.Profile;
import org.thaw.sitting.planning.profile.Screen;

/**
 * Every complaint with every length and intensity, at day and night, alone or not, with and without a bad and a good
 * past, at every limit of distress, and with each answer at the screen: what must always hold.
 */
class EveryProfileTest {
    private static final Planning PLANNING = Planning.withAll();
    private static final Map<Profile, Planned> FEW = new HashMap<>();

    @BeforeAll
    static void plan() {
        AllProfiles.few().forEach(profile -> FEW.put(profile, PLANNING.plan(profile)));
    }

    @AfterAll
    static void forget() {
        FEW.clear();
    }

    @Test
    void areThousands() {
        assertThat(FEW).hasSizeGreaterThan(15_000);
    }

    @Test
    void settlesFirstAndEndsWithTheWayBack() {
        forEach(Invariants::order);
    }

    @Test
    void isNeverLongerThanWishedNorAnyPartThanItsLimit() {
        forEach(Invariants::time);
    }

    @Test
    void neverPlansWhatIsLeftOut() {
        forEach(Invariants::leftOut);
    }

    @Test
    void neverNamesOrCalmsAtThePeakNorJustBeforeIt() {
        forEach(Invariants::peak);
    }

    @Test
    void isStrongOnceAtMostAndOnlyWhereEverythingAllowsIt() {
        forEach(Invariants::strong);
    }

    @Test
    void leavesOnlyTheGentleSetAfterAnyYesAndNothingButTheWayBackFromSevenOn() {
        forEach(Invariants::screen);
    }

    @Test
    void aFurtherYesNeverAddsAPracticeNorOpensOne() {
        long[] compared = {0};
        forEach((profile, planned) -> {
            for (Screen more : AllProfiles.ASKED) {
                Planned stricter = FEW.get(with(profile, more));
                if (!profile.screen().contains(more) && stricter != null) {
                    Invariants.stricter(planned, stricter);
                    compared[0]++;
                }
            }
        });
        assertThat(compared[0]).isGreaterThan(10_000);
    }

    @Test
    void everyStepAndEveryPracticeLeftOutSaysWhyInPlainWords() {
        Set<String> said = new TreeSet<>();
        forEach((_, planned) -> {
            planned.steps().forEach(step -> said.add(step.because()));
            planned.leftOut().forEach(one -> said.add(one.because()));
            planned.say().forEach(one -> said.add(one.because()));
        });

        assertThat(said)
                .hasSizeGreaterThan(40)
                .allSatisfy(words -> assertThat(words.split("(?<=[.:]) "))
                        .allSatisfy(sentence -> assertThat(sentence.split(" ")).hasSizeLessThanOrEqualTo(20)))
                .noneMatch(words -> words.contains("!") || words.contains("should") || words.contains("when tears"));
    }

    /** A million of them, and what one more yes makes of each. */
    @Test
    @Tag("long")
    void holdsForEverySetOfAnswersAtTheScreenAndEveryDistress() {
        AllProfiles.all().forEach(profile -> {
            Planned planned = PLANNING.plan(profile);
            check(Invariants::all, profile, planned);
            AllProfiles.ASKED.stream()
                    .filter(more -> !profile.screen().contains(more))
                    .map(more -> PLANNING.plan(with(profile, more)))
                    .forEach(stricter -> check((_, it) -> Invariants.stricter(it, stricter), profile, planned));
        });
    }

    private static Profile with(Profile profile, Screen more) {
        EnumSet<Screen> screen = EnumSet.of(more);
        screen.addAll(profile.screen());
        return Profiles.screened(profile, screen);
    }

    private static void forEach(BiConsumer<Profile, Planned> check) {
        FEW.forEach((profile, planned) -> check(check, profile, planned));
    }

    private static void check(BiConsumer<Profile, Planned> check, Profile profile, Planned planned) {
        try {
            check.accept(profile, planned);
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + ": " + told(profile), e);
        }
    }

    /** Of no person, so it may be told. */
    private static String told(Profile profile) {
        return String.join(
                " ",
                profile.complaint().word(),
                profile.screen().toString(),
                "distress " + profile.distress(),
                "numbness " + profile.numbness(),
                profile.minutes() + " minutes",
                profile.intensity().toString(),
                "hour " + profile.hour(),
                profile.privacy().toString(),
                profile.history().size() + " past");
    }
}
