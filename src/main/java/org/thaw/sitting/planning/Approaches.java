package org.thaw.sitting.planning;

import static org.thaw.sitting.planning.Practices.C06;
import static org.thaw.sitting.planning.Practices.C08;
import static org.thaw.sitting.planning.Practices.C10;
import static org.thaw.sitting.planning.Practices.C11;
import static org.thaw.sitting.planning.Practices.C12;
import static org.thaw.sitting.planning.Practices.C13;
import static org.thaw.sitting.planning.Practices.C15;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.library.Practice.Intensity;
import org.thaw.reasons.judgement.Complaint;
import org.thaw.sitting.plan.Phase;
import org.thaw.sitting.planning.profile.Past;
import org.thaw.sitting.planning.profile.Profile;

/** By which way a sitting comes nearer, and why by this one. */
final class Approaches {
    /** A written check of one’s own rules is for a steady hour; our own judgement. */
    private static final int STEADY = 4;

    private final Profile profile;
    private final Openness openness;
    private final Intensity most;

    Approaches(Profile profile, Openness openness, Intensity most) {
        this.profile = profile;
        this.openness = openness;
        this.most = most;
    }

    /** The way that fits into this many minutes: one that moved something before, else the first of the complaint. */
    Optional<PlannedStep> within(int minutes) {
        return Stream.concat(moving(), proposed(profile.complaint()))
                .filter(one -> openness.isProposed(one) && one.intensity().compareTo(most) <= 0)
                .filter(one -> one.least() <= minutes && (one != C13 || profile.distress() <= STEADY))
                .findFirst()
                .map(one -> step(one, Math.min(minutes, one.most())));
    }

    /** The way that was chosen, shorter where a sitting is short; where it is closed, moving instead. */
    Optional<PlannedStep> around(Chosen chosen, int minutes) {
        boolean second =
                chosen.isStrong() && profile.past().strongToday(profile.now()).isPresent();
        return Practices.of(chosen.practice())
                .filter(one -> !second && openness.isAllowed(one))
                .map(one -> new PlannedStep(
                        Phase.APPROACH,
                        one.id(),
                        Math.min(minutes, one.most(chosen.intensity())),
                        one.is(chosen.intensity(), minutes) ? chosen.intensity() : one.intensity(),
                        "You chose this way.",
                        List.of(one.id())))
                .or(() -> openness.isAllowed(C15)
                        ? Optional.of(step(C15, Math.min(minutes, C15.most())))
                        : Optional.empty());
    }

    private Stream<Practices> moving() {
        return profile.past().moving().flatMap(id -> Practices.of(id).stream()).filter(one -> one.fits(Phase.APPROACH));
    }

    /** From the nearest that may be wished for down to the gentlest. */
    private static Stream<Practices> proposed(Complaint complaint) {
        return switch (complaint) {
            case BLOCKED -> Stream.of(C08, C12, C11, C10, C13, C15);
            case BLUNTED -> Stream.of(C11, C10, C06, C15);
            case MIXED, NONE -> Stream.of(C11, C10, C15);
            case DRY -> Stream.of(C15);
        };
    }

    private PlannedStep step(Practices one, int minutes) {
        Optional<Past> moved = profile.past().moved(one.id());
        Optional<Past> hard = profile.past().hard(one.id());
        Ground ground = moved.isPresent() ? moved(moved.get()) : ground(one);
        Ground said = hard.map(past -> Ground.of(
                        "Short this time: you were at " + past.distressAfter().orElseThrow() + " of 10 after it.", "C"))
                .orElse(ground);
        return new PlannedStep(
                Phase.APPROACH,
                one.id(),
                hard.isPresent() ? one.least() : minutes,
                one.intensity(),
                said.because(),
                said.evidence());
    }

    /** What came after it need not have come from it. */
    private static Ground moved(Past past) {
        return Ground.of(
                "Something moved after it on " + Closings.day(past.at().toLocalDate())
                        + ". That may be chance, and may not come again.",
                "I2",
                "A53");
    }

    private Ground ground(Practices one) {
        return switch (one) {
            case C08 -> Ground.of("You wished for strong. One light box, a few minutes, lid in reach.", "C08", "A71");
            case C12 -> Ground.of("You feel it, and something holds it. This looks for what holds.", "R30", "C12");
            case C13 ->
                Ground.of("A rule about crying may be part of what holds it. This looks at yours.", "R31", "C13");
            case C11 -> music();
            case C10 -> Ground.of("A film you know brings sadness to many. About half cry in the lab.", "A66", "C10");
            case C06 -> Ground.of("Feelings may show in the body first. Eyes open, if you like.", "R34", "C06");
            default -> moving(profile.complaint());
        };
    }

    private Ground music() {
        return profile.complaint() == Complaint.BLOCKED
                ? Ground.of("Music of your own is a side door to a feeling that is there.", "A66", "C11")
                : Ground.of("Music can bring up sadness where there is little. It asks for no words.", "A66", "C11");
    }

    private static Ground moving(Complaint complaint) {
        return switch (complaint) {
            case BLUNTED ->
                Ground.of("Where there is little feeling, something gentle to do comes first.", "R36", "C15");
            case DRY -> Ground.of("Moving, drawing or humming needs no tears.", "A68", "C15");
            case BLOCKED, MIXED, NONE -> Ground.of("Gentle, and without words: move, draw or hum.", "A68", "C15");
        };
    }
}
