package org.thaw.sitting.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens in a sitting, and for how long.
 *
 * @param minutes the agreed length; the last step begins early enough to fit within it
 * @param steps in their order; the last is always the way back to the room
 */
public record Plan(int minutes, List<Step> steps, List<Withheld> withheld) {
    public Plan {
        steps = List.copyOf(steps);
        withheld = List.copyOf(withheld);
        if (steps.isEmpty() || steps.getLast().activity() != Activity.GROUNDING) {
            throw new IllegalArgumentException("every sitting ends with the way back to the room (EVIDENCE C, C14)");
        }
        if (minutes < steps.getLast().minutes() || minutes > Length.FORTY.minutes()) {
            throw new IllegalArgumentException("a sitting has room for its end, and an end");
        }
        if (steps.stream().filter(Step::strong).count() > 1) {
            throw new IllegalArgumentException("one strong practice a day (EVIDENCE C, stop rules)");
        }
    }

    public Step step(int index) {
        return steps.get(index);
    }

    public int last() {
        return steps.size() - 1;
    }

    public Duration length() {
        return Duration.ofMinutes(minutes);
    }

    /** How long after its beginning the sitting comes back to the room, wherever the person is then. */
    public Duration untilClose() {
        return Duration.ofMinutes(minutes - steps.getLast().minutes());
    }

    /** The same, with moving in the place of every strong step after this one. */
    public Plan withoutStrongAfter(int index) {
        List<Step> milder = new ArrayList<>(steps);
        for (int at = index + 1; at < milder.size(); at++) {
            if (milder.get(at).strong()) {
                milder.set(
                        at,
                        Step.gentle(
                                milder.get(at).phase(),
                                Activity.MOVING,
                                milder.get(at).minutes()));
            }
        }
        return new Plan(minutes, milder, withheld);
    }

    /** The same agreed time, with a gentle step after this one. */
    public Plan with(Step gentle, int after) {
        List<Step> more = new ArrayList<>(steps);
        more.add(after + 1, gentle);
        return new Plan(minutes, more, withheld);
    }
}
