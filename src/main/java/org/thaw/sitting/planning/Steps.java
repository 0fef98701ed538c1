package org.thaw.sitting.planning;

import static org.thaw.library.Practice.Intensity.GENTLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.library.Practice.Intensity;
import org.thaw.reasons.judgement.Complaint;
import org.thaw.sitting.plan.Phase;
import org.thaw.sitting.planning.profile.Profile;

/** The steps around the approach: settling, the quiet, what comes late, and the way back. */
final class Steps {
    /** Below this there is little to calm in a person who feels little; our own judgement. */
    private static final int STIRRED = 4;

    /** From here on breathing comes first, and longer; our own judgement. */
    private static final int UNSTEADY = 5;

    static final int LONGEST_QUIET = 15;

    private final Profile profile;
    private final Minutes minutes;
    private final Openness openness;

    Steps(Profile profile, Minutes minutes, Openness openness) {
        this.profile = profile;
        this.minutes = minutes;
        this.openness = openness;
    }

    /** Only the way back, gone twice: feet, eyes, the room (EVIDENCE C, stop rules; C14). */
    List<PlannedStep> wayBack() {
        String first = profile.isHeavy()
                ? "First the way back to the room: you were at " + profile.distress() + " of 10."
                : "Today only the way back to the room, with open eyes.";
        return List.of(
                step(Phase.SETTLE, Practices.C14, 2, Ground.of(first, "C", "C14")),
                step(
                        Phase.CLOSE,
                        Practices.C14,
                        3,
                        Ground.of("Once more. If it does not steady, call someone: Help now.", "C", "C14")));
    }

    /** Where the screen leaves only the gentle set. */
    List<PlannedStep> gentle() {
        int left = minutes.all() - minutes.place() - minutes.back();
        boolean moves = openness.isProposed(Practices.C15);
        Optional<PlannedStep> calm = settling()
                .filter(step -> step.practice().equals(Practices.C03.id()))
                .map(step -> step.lasting(moves ? minutes.calmOnly() : Math.min(left, Practices.C03.most())));
        int rest = left - calm.map(PlannedStep::minutes).orElse(0);
        List<PlannedStep> all = new ArrayList<>();
        all.add(place());
        calm.ifPresent(all::add);
        if (moves && rest >= Practices.C15.least()) {
            all.add(step(
                    Phase.APPROACH,
                    Practices.C15,
                    Math.min(rest, Practices.C15.most()),
                    Ground.of("Gentle, and without words: move, draw or hum.", "A68", "C15")));
        }
        all.add(back());
        return all;
    }

    PlannedStep place() {
        Ground ground = profile.complaint() == Complaint.DRY
                ? Ground.of("A quiet place, for whatever you feel. Tears are a question for your eyes.", "C01", "A08")
                : Ground.of("First a safe-enough place, and an agreed end.", "C01", "A54", "A65");
        return step(Phase.SETTLE, Practices.C01, minutes.place(), ground);
    }

    /** Calming where there is something to calm; as little as can be where there is little feeling (EVIDENCE I8). */
    Optional<PlannedStep> settling() {
        if (!openness.isProposed(Practices.C03)) {
            return movingInstead();
        }
        if (!profile.feelsLittle()) {
            return Optional.of(profile.distress() >= UNSTEADY ? breathingFirst() : breathing());
        }
        return profile.distress() >= STIRRED ? Optional.of(littleBreathing()) : Optional.empty();
    }

    private Optional<PlannedStep> movingInstead() {
        return openness.isProposed(Practices.C15) && !profile.feelsLittle() && minutes.calm() >= Practices.C15.least()
                ? Optional.of(step(
                        Phase.SETTLE,
                        Practices.C15,
                        minutes.calm(),
                        Ground.of("Moving settles too. The breath is left alone today.", "C03", "C15")))
                : Optional.empty();
    }

    private PlannedStep breathingFirst() {
        return step(
                Phase.SETTLE,
                Practices.C03,
                minutes.calmFirst(),
                Ground.of("Breathing first: you were at " + profile.distress() + " of 10.", "C03"));
    }

    private PlannedStep breathing() {
        return step(
                Phase.SETTLE,
                Practices.C03,
                minutes.calm(),
                Ground.of(
                        "A little slow breathing to settle. It comes early: calm may dampen a feeling.", "C03", "I8"));
    }

    private PlannedStep littleBreathing() {
        return step(
                Phase.SETTLE,
                Practices.C03,
                Math.min(2, minutes.calm()),
                Ground.of(
                        "Only a little breathing: you were at " + profile.distress()
                                + " of 10, and calm may dampen a feeling.",
                        "C03",
                        "I8"));
    }

    /** Naming helps to find a feeling, and lowers it: so early, and only for little feeling (EVIDENCE A62; R34). */
    Optional<PlannedStep> earlyNaming(int room) {
        int least = Practices.C02.least();
        return profile.feelsLittle() && openness.isProposed(Practices.C02) && room >= least
                ? Optional.of(step(
                        Phase.SETTLE,
                        Practices.C02,
                        minutes.hasLateStep() && room > least ? least + 1 : least,
                        Ground.of(
                                "A word may help to find a feeling. It comes early: naming can dampen.", "R34", "A62")))
                : Optional.empty();
    }

    /** Nothing to do. What it names is what is open to a person there (C15), or where they are (C01). */
    PlannedStep quiet(int left) {
        Practices open = openness.isProposed(Practices.C15) ? Practices.C15 : Practices.C01;
        Ground ground = profile.complaint() == Complaint.DRY
                ? Ground.of("Room for what you feel, with nothing to do. Tears are not the measure.", "A08", "A75")
                : Ground.of(
                        "Room, with nothing to do. Feeling may come, or not. Nothing names or calms it.", "A75", "C02");
        return step(Phase.ALLOW, open, Math.clamp(left, 1, LONGEST_QUIET), ground);
    }

    /** After the quiet: out of the picture after a box, else a word where one was held back till then. */
    Optional<PlannedStep> late(Intensity nearness) {
        if (nearness == Intensity.STRONG && openness.isProposed(Practices.C07)) {
            return Optional.of(step(
                    Phase.CLOSE,
                    Practices.C07,
                    Practices.C07.least(),
                    Ground.of("After a box comes a calm place, left on purpose.", "C07", "C08")));
        }
        if (profile.complaint() == Complaint.BLOCKED && openness.isProposed(Practices.C02)) {
            return Optional.of(step(
                    Phase.CLOSE,
                    Practices.C02,
                    Practices.C02.least(),
                    Ground.of("A word for it comes late: naming can dampen what has only just come.", "C02", "A62")));
        }
        return profile.complaint() == Complaint.DRY && openness.isProposed(Practices.C16)
                ? Optional.of(step(
                        Phase.CLOSE,
                        Practices.C16,
                        Practices.C16.least(),
                        Ground.of("A kind word to yourself. Dry eyes can be a worry.", "C16", "A40")))
                : Optional.empty();
    }

    PlannedStep back() {
        return step(
                Phase.CLOSE,
                Practices.C14,
                minutes.back(),
                Ground.of("Last, the way back to the room, whatever came.", "C14", "A53"));
    }

    private static PlannedStep step(Phase phase, Practices practice, int minutes, Ground ground) {
        Intensity intensity = practice == Practices.C07 ? GENTLE : practice.intensity();
        return new PlannedStep(phase, practice.id(), minutes, intensity, ground.because(), ground.evidence());
    }
}
