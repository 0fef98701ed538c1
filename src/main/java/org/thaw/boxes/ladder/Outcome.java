package org.thaw.boxes.ladder;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * How an opening went, in numbers alone.
 *
 * @param at when the lid was lifted
 * @param weight that the box had then
 * @param before the person’s distress before; {@code peak} and {@code after} are empty where they were not told
 */
public record Outcome(Instant at, Weight weight, Weight before, Optional<Weight> peak, Optional<Weight> after) {
    /** “Only after 3 sessions ≤3/10 after” (EVIDENCE C, C08). */
    private static final int CALM = 3;

    /** So many steps up count as steep; our own judgement, as in the stop rules of a sitting. */
    private static final int STEEP = 3;

    public Outcome {
        requireNonNull(at);
        requireNonNull(weight);
        requireNonNull(before);
        requireNonNull(peak);
        requireNonNull(after);
    }

    /** Whether it ended at three or less. One that nobody told the end of does not count as calm. */
    public boolean calm() {
        return !bad() && after.filter(left -> left.value() <= CALM).isPresent();
    }

    /** Whether it went to seven or more, or left the person three heavier than before. */
    public boolean bad() {
        return peak.filter(Weight::isTooMuch).isPresent()
                || after.filter(left -> left.isTooMuch() || left.above(before) >= STEEP)
                        .isPresent();
    }

    @Override
    public String toString() {
        return "Outcome[hidden]";
    }
}
