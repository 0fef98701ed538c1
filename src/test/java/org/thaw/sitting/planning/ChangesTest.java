package org.thaw.sitting.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.library.Practice.Intensity;
import org.thaw.reasons.judgement.Complaint;
import org.thaw.sitting.planning.profile.Profile;
import org.thaw.sitting.planning.profile.Screen;

/** What a person can make of a proposed sitting, and what nobody can. */
class ChangesTest {
    private static final Profile BLOCKED = Profiles.of(Complaint.BLOCKED);

    @Test
    void canBeCarriedInAFormAndReadAgainWithTheirGrounds() {
        Changes proposed = changing(BLOCKED);

        Changes read = proposed.read(proposed.written()).orElseThrow();

        assertThat(read.steps()).isEqualTo(proposed.steps());
    }

    @Test
    void putAnotherPracticeInTheSamePlace() {
        Changes changed = changing(BLOCKED).instead(2, "C11").orElseThrow();

        assertThat(practices(changed)).containsExactly("C01", "C03", "C11", "C15", "C14");
        assertThat(changed.steps().get(2).because()).isEqualTo("You chose this.");
    }

    @Test
    void leaveAStepOutAndGiveItsTimeToAnother() {
        Changes fewer = changing(BLOCKED).without(1).orElseThrow();

        assertThat(practices(fewer)).containsExactly("C01", "C12", "C15", "C14");
        assertThat(fewer.longer(2)).isPresent();
    }

    @Test
    void neverLastLongerThanWished() {
        assertThat(changing(BLOCKED).minutes()).isEqualTo(15);
        assertThat(changing(BLOCKED).longer(3)).isEmpty();
    }

    @Test
    void neverLeaveOutTheBeginningNorTheWayBack() {
        Changes proposed = changing(BLOCKED);

        assertThat(proposed.without(0)).isEmpty();
        assertThat(proposed.without(proposed.steps().size() - 1)).isEmpty();
        assertThat(proposed.others(0)).isEmpty();
    }

    @Test
    void offerWhatWasNotProposedWithItsGroundAndNothingThatIsClosed() {
        Profile unsteady = Profiles.at(BLOCKED, 5);

        List<Changes.Other> others = changing(unsteady).others(2);

        assertThat(others).extracting(Changes.Other::practice).contains("C09").doesNotContain("C08");
        assertThat(others)
                .filteredOn(other -> other.practice().equals("C09"))
                .singleElement()
                .satisfies(writing -> assertThat(writing.notProposed())
                        .hasValueSatisfying(ground -> assertThat(ground).contains("anxious")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "SETTLE:C01:1",
                "APPROACH:C11:8,CLOSE:C14:2",
                "SETTLE:C01:1,APPROACH:C12:8",
                "SETTLE:C01:1,APPROACH:C12:8,SETTLE:C03:2,CLOSE:C14:2",
                "SETTLE:C01:1,APPROACH:C03:2,CLOSE:C14:2",
                "SETTLE:C01:1,ALLOW:C02:2,CLOSE:C14:2",
                "SETTLE:C01:1,APPROACH:C12:20,CLOSE:C14:2",
                "SETTLE:C01:1,APPROACH:C12:8,APPROACH:C12:8,CLOSE:C14:2",
                "SETTLE:C01:1,APPROACH:C11:15,CLOSE:C14:2",
                "SETTLE:C01:1,APPROACH:C99:5,CLOSE:C14:2",
                "SETTLE:C01:1,APPROACH:C12:8,CLOSE:C14:1",
                "SETTLE:C01:99,CLOSE:C14:2"
            })
    void doNotTakeWhatTheRulesDoNotAllow(String written) {
        assertThat(changing(BLOCKED).read(written)).isEmpty();
    }

    @Test
    void doNotTakeTwoStrongStepsNorOneThatIsClosed() {
        Profile strong = Profiles.lasting(Profiles.wishing(BLOCKED, Intensity.STRONG), 40);

        assertThat(changing(strong).read("SETTLE:C01:1,APPROACH:C08:5,CLOSE:C14:2"))
                .isPresent();
        assertThat(changing(strong).read("SETTLE:C01:1,APPROACH:C08:5,APPROACH:C08:5,CLOSE:C14:2"))
                .isEmpty();
        assertThat(changing(Profiles.at(strong, 6)).read("SETTLE:C01:1,APPROACH:C08:5,CLOSE:C14:2"))
                .isEmpty();
        assertThat(changing(Profiles.screened(strong, Screen.RECENT_LOSS))
                        .read("SETTLE:C01:1,APPROACH:C11:8,CLOSE:C14:2"))
                .isEmpty();
    }

    /** Whatever is pressed, in whatever order, what comes of it is a sitting that the rules allow. */
    @Property(tries = 400)
    void stayWithinTheRulesWhateverIsPressed(
            @ForAll("profiles") Profile profile, @ForAll("presses") List<Press> presses) {
        Changes here = changing(profile);
        for (Press press : presses) {
            here = press.on(here);

            Planned planned = new Planned(here.steps(), List.of(), List.of());
            Invariants.order(profile, planned);
            Invariants.time(profile, planned);
            Invariants.peak(profile, planned);
            Invariants.screen(profile, planned);
            assertThat(here.steps().stream().filter(PlannedStep::isStrong).count())
                    .isLessThanOrEqualTo(1);
            assertThat(here.read(here.written())).isPresent();
        }
    }

    /** One press on the page of a step. */
    record Press(String what, int at, String practice) {
        Changes on(Changes here) {
            int index = at % here.steps().size();
            Optional<Changes> next =
                    switch (what) {
                        case "longer" -> here.longer(index);
                        case "shorter" -> here.shorter(index);
                        case "without" -> here.without(index);
                        default -> here.instead(index, practice);
                    };
            return next.orElse(here);
        }
    }

    @Provide
    static Arbitrary<Profile> profiles() {
        List<Profile> few = AllProfiles.few().toList();
        return Arbitraries.of(few);
    }

    @Provide
    static Arbitrary<List<Press>> presses() {
        return Combinators.combine(
                        Arbitraries.of("longer", "shorter", "without", "instead"),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.of(Practices.ids()))
                .as(Press::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    private static Changes changing(Profile profile) {
        return Planning.withAll().changing(profile);
    }

    private static List<String> practices(Changes changes) {
        return changes.steps().stream().map(PlannedStep::practice).toList();
    }
}
