package org.thaw.practices.body;

import static org.thaw.practices.body.Stop.between;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Noticing the body part by part: from the feet to the head, 15 to 20 seconds each, then once more to the throat, the
 * chest and the eyes, and out of it again (EVIDENCE C06).
 */
final class ScanScript {
    private static final int STAY = 20;

    private static final List<Part> UPWARDS = List.of(
            Part.FEET,
            Part.LOWER_LEGS,
            Part.THIGHS,
            Part.HIPS,
            Part.BELLY,
            Part.LOWER_BACK,
            Part.UPPER_BACK,
            Part.CHEST,
            Part.HANDS,
            Part.ARMS,
            Part.SHOULDERS,
            Part.THROAT,
            Part.JAW,
            Part.FACE,
            Part.EYES);

    private static final List<Part> ONCE_MORE = List.of(Part.THROAT, Part.CHEST, Part.EYES);

    private ScanScript() {}

    static BodyScript whole(Eyes eyes) {
        List<Stop> stops = new ArrayList<>();
        stops.add(between(
                "To begin",
                new Cue("Sit or lie down, so that you are held. " + eyes.sentence(), 25),
                new Cue("Ask each part: what is here? Warm, cold, tight or nothing are all answers.", 20),
                new Cue("If you find pain or something hard, don’t stay in it. Widen out to the room.", 20)));
        UPWARDS.forEach(part -> {
            stops.add(at(part, "Go to your " + part.word() + ". What is here?"));
            if (part == Part.BELLY || part == Part.SHOULDERS) {
                stops.add(lookUp(eyes));
            }
        });
        ONCE_MORE.forEach(part -> stops.add(at(part, "Once more to your " + part.word() + ". Only notice.")));
        stops.add(between(
                "Widen out",
                new Cue("Feel the whole body at once, from the feet to the top of the head.", 30),
                new Cue("Then the room around it: how far is it to the wall, to the door?", 25)));
        stops.add(between("To end", new Cue("Look around. Press your feet to the floor. Say what day it is.", 30)));
        return new BodyScript(stops);
    }

    private static Stop at(Part part, String say) {
        return new Stop(Optional.of(part), part.heading(), List.of(new Cue(say, STAY)), 1);
    }

    private static Stop lookUp(Eyes eyes) {
        return switch (eyes) {
            case AS_YOU_LIKE -> between("The whole body", new Cue("Feel the whole body for a moment.", 15));
            case OPEN -> between("The room", new Cue("Look around the room once. Then come back.", 15));
        };
    }
}
