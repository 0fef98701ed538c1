package org.thaw.sitting.planning;

import static org.thaw.library.Practice.Intensity.GENTLE;
import static org.thaw.library.Practice.Intensity.MODERATE;
import static org.thaw.library.Practice.Intensity.STRONG;

import java.util.ArrayList;
import java.util.List;
import org.thaw.library.Practice.Intensity;
import org.thaw.sitting.planning.profile.Privacy;
import org.thaw.sitting.planning.profile.Profile;

/**
 * How near to a feeling a sitting may come tonight: what was wished for, lowered by each rule that calls for less, and
 * raised by none. “Stronger because nothing happened” is no rule here (EVIDENCE A72).
 *
 * @param grounds of the rules that lowered the wish
 */
record Nearness(Intensity most, List<Ground> grounds) {
    /** From here on something gentle; our own judgement, below the stop rule of seven. */
    private static final int UNSTEADY = 5;

    Nearness {
        grounds = List.copyOf(grounds);
    }

    static Nearness of(Profile profile, boolean strongIsOpen) {
        Lowering lowering = new Lowering(profile.intensity());
        if (!profile.screen().isEmpty()) {
            lowering.to(
                    GENTLE, Ground.of("Before anything that opens we ask a few things. Today we stay gentle.", "C"));
        }
        if (profile.distress() >= UNSTEADY) {
            lowering.to(GENTLE, Ground.of("You were at " + profile.distress() + " of 10, so it stays gentle.", "C"));
        }
        switch (profile.complaint()) {
            case DRY -> lowering.to(GENTLE, Ground.of("Dry eyes are no reason to come nearer to pain.", "A08", "R01"));
            case BLUNTED, MIXED, NONE ->
                lowering.to(MODERATE, Ground.of("Nothing strong: where nothing comes, more force is unsafe.", "A72"));
            case BLOCKED -> {}
        }
        if (profile.privacy() == Privacy.SHARED) {
            lowering.to(GENTLE, Ground.of("Others may come in, so it stays gentle.", "C01", "R33"));
        }
        if (profile.past().lastWentBadly()) {
            lowering.byOne(Ground.of("Last time ended badly, so this is gentler.", "C"));
        }
        if (profile.isNight()) {
            lowering.byOne(Ground.of("It is late, so it is shorter and gentler. That is our own judgement."));
        }
        if (!strongIsOpen) {
            lowering.to(MODERATE, Ground.of("The strong practice is left out today.", "C", "C08"));
        }
        return new Nearness(lowering.most, lowering.grounds);
    }

    private static final class Lowering {
        private Intensity most;
        private final List<Ground> grounds = new ArrayList<>();

        Lowering(Intensity wished) {
            this.most = wished;
        }

        void to(Intensity limit, Ground ground) {
            if (limit.compareTo(most) < 0) {
                most = limit;
                grounds.add(ground);
            }
        }

        void byOne(Ground ground) {
            to(most == STRONG ? MODERATE : GENTLE, ground);
        }
    }
}
