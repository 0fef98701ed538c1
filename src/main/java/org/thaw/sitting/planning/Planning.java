package org.thaw.sitting.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.reasons.judgement.Complaint;
import org.thaw.sitting.planning.profile.Profile;
import org.thaw.sitting.planning.profile.Screen;

/** Plans a sitting for one person, tonight. Pure: no clock, no store, no words of the person. */
public final class Planning {
    private static final String EYES = "/reasons/R01";

    private final Set<String> playable;

    private Planning(Set<String> playable) {
        this.playable = playable;
    }

    /** Plans with all sixteen practices. */
    public static Planning withAll() {
        return with(Set.copyOf(Practices.ids()));
    }

    /** Plans with those that can be played. */
    public static Planning with(Set<String> playable) {
        return new Planning(Set.copyOf(playable));
    }

    /** The sitting that is proposed. */
    public Planned plan(Profile profile) {
        return plan(profile, Optional.empty());
    }

    /** The sitting around a way that the person chose; where that is closed, moving has its place, and nothing else. */
    public Planned around(Profile profile, Chosen chosen) {
        return plan(profile, Optional.of(chosen));
    }

    /** The proposed sitting, to be changed. */
    public Changes changing(Profile profile) {
        Planned proposed = plan(profile);
        return Changes.none(profile, new Openness(proposed.leftOut(), playable), proposed);
    }

    private Planned plan(Profile profile, Optional<Chosen> chosen) {
        List<LeftOut> leftOut = Closings.of(profile);
        Openness openness = new Openness(leftOut, playable);
        Nearness nearness = Nearness.of(profile, openness.isProposed(Practices.C08));
        return new Planned(steps(profile, openness, nearness, chosen), leftOut, say(profile, nearness));
    }

    private static List<PlannedStep> steps(
            Profile profile, Openness openness, Nearness nearness, Optional<Chosen> chosen) {
        Minutes minutes = Minutes.of(profile);
        Steps steps = new Steps(profile, minutes, openness);
        if (!openness.isAllowed(Practices.C01)) {
            return steps.wayBack();
        }
        return openness.isGentleOnly() ? steps.gentle() : opening(profile, minutes, openness, nearness, steps, chosen);
    }

    private static List<PlannedStep> opening(
            Profile profile,
            Minutes minutes,
            Openness openness,
            Nearness nearness,
            Steps steps,
            Optional<Chosen> chosen) {
        List<PlannedStep> all = new ArrayList<>();
        all.add(steps.place());
        int left = minutes.all() - minutes.place() - minutes.back();
        Optional<PlannedStep> calm = steps.settling();
        left -= length(calm);
        Optional<PlannedStep> late = minutes.hasLateStep() ? steps.late(nearness.most()) : Optional.empty();
        left -= length(late);
        Approaches approaches = new Approaches(profile, openness, nearness.most());
        int room = left - minutes.leastQuiet();
        Optional<PlannedStep> nearer = !minutes.hasApproach()
                ? Optional.empty()
                : chosen.map(way -> approaches.around(way, room)).orElseGet(() -> approaches.within(room));
        left -= length(nearer);
        Optional<PlannedStep> early = steps.earlyNaming(left - minutes.leastQuiet());
        left -= length(early);
        calm.ifPresent(all::add);
        early.ifPresent(all::add);
        nearer.ifPresent(all::add);
        all.add(steps.quiet(left));
        late.ifPresent(all::add);
        all.add(steps.back());
        return all;
    }

    private static int length(Optional<PlannedStep> step) {
        return step.map(PlannedStep::minutes).orElse(0);
    }

    private static List<Ground> say(Profile profile, Nearness nearness) {
        List<Ground> say = new ArrayList<>();
        if (profile.complaint() == Complaint.DRY) {
            say.add(Ground.of(
                            "Your eyes stay dry for everything. No sitting will bring tears. The eyes come first.",
                            "A08",
                            "R01")
                    .leadingTo(EYES));
        }
        if (profile.complaint() == Complaint.MIXED) {
            say.add(Ground.of("If an onion leaves your eyes dry as well, no sitting will bring tears.", "A08", "R01")
                    .leadingTo(EYES));
        }
        if (profile.screen().contains(Screen.SUICIDAL)) {
            say.add(Ground.of("There are people to talk with now.", "G").leadingTo("/help"));
        }
        if (!profile.isHeavy()) {
            say.addAll(nearness.grounds());
        }
        say.add(Ground.of("Nobody has tested if this brings back tears. Ending sooner is always right.", "I1", "A73"));
        return say;
    }
}
