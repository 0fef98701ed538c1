package org.thaw.practices.body;

import static org.thaw.practices.body.Stop.between;

import java.util.List;
import java.util.Optional;

/** Tense and let go: the parts in the order of EVIDENCE C05, 5 to 7 seconds tense, 15 to 20 let go. */
final class RelaxScript {
    private static final int TENSE = 6;
    private static final int LET_GO = 20;

    /** All of it three times takes the 10 to 15 minutes of EVIDENCE C05. */
    private static final int USUAL_TIMES = 3;

    private static final int MINUTES_FOR_THREE = 10;
    private static final int MINUTES_FOR_TWO = 8;

    private RelaxScript() {}

    /** As long as EVIDENCE C05 says. */
    static BodyScript whole(Eyes eyes) {
        return times(USUAL_TIMES, eyes);
    }

    /** Each part as often as fits into the minutes of a step. */
    static BodyScript fitting(int minutes, Eyes eyes) {
        if (minutes >= MINUTES_FOR_THREE) {
            return whole(eyes);
        }
        return times(minutes >= MINUTES_FOR_TWO ? 2 : 1, eyes);
    }

    private static BodyScript times(int times, Eyes eyes) {
        return new BodyScript(List.of(
                between(
                        "To begin",
                        new Cue("Sit or lie down. Let the chair or the floor hold you. " + eyes.sentence(), 35),
                        new Cue("Tighten only as far as is comfortable, never into pain. Keep breathing.", 20)),
                part(Part.HANDS, times, "Make fists of both hands.", "Let go. Notice the difference."),
                part(Part.ARMS, times, "Bend both arms and tighten them.", "Let go. Let them sink down."),
                part(Part.FACE, times, "Screw up your face, gently.", "Let it go loose: forehead, eyes, jaw."),
                part(Part.SHOULDERS, times, "Lift your shoulders to your ears.", "Let them drop."),
                part(Part.BELLY, times, "Draw your belly in, and breathe on.", "Let it go. Let it be soft."),
                part(Part.LEGS, times, "Press your legs down, or stretch them.", "Let go. Let them be heavy."),
                between("Rest", new Cue("Rest for a minute. There is nothing to do.", 60)),
                between("To end", new Cue("Look around the room. Press your feet to the floor.", 25))));
    }

    private static Stop part(Part part, int times, String tense, String letGo) {
        return new Stop(
                Optional.of(part), part.heading(), List.of(new Cue(tense, TENSE), new Cue(letGo, LET_GO)), times);
    }
}
