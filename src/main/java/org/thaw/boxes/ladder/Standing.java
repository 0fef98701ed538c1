package org.thaw.boxes.ladder;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where a person stands on their ladder. It follows from how openings went and from nothing else, so no page can move
 * it.
 *
 * @param reach the heaviest rung that is open
 * @param calm how many openings on it ended at three or less, since it was reached or an opening went badly
 * @param stageOneSince where stage one comes again first: since when
 */
public record Standing(Weight reach, int calm, Optional<Instant> stageOneSince) {
    /** EVIDENCE C, C08: “up one rung only after 3 sessions ≤3/10 after”. */
    public static final int CALM_OPENINGS = 3;

    /**
     * After all these openings.
     *
     * @param openings oldest first
     * @param closings when something was put into a box, or a box was only closed
     * @return nothing where no box may be opened alone
     */
    static Optional<Standing> of(Rungs rungs, List<Outcome> openings, Collection<Instant> closings) {
        return rungs.lowest().map(lowest -> {
            Standing standing = new Standing(lowest, 0, Optional.empty());
            for (Outcome opening : openings) {
                standing = standing.after(opening, rungs);
            }
            return standing.withClosings(closings);
        });
    }

    private Standing after(Outcome opening, Rungs rungs) {
        if (opening.bad()) {
            return afterBad(opening, rungs);
        }
        // A box lighter than this rung may be opened at any time. It tells nothing about the next rung.
        if (!opening.calm() || opening.weight().compareTo(reach) < 0) {
            return this;
        }
        return calm + 1 < CALM_OPENINGS
                ? new Standing(reach, calm + 1, stageOneSince)
                : rungs.above(reach)
                        .map(next -> new Standing(next, 0, stageOneSince))
                        .orElseGet(() -> new Standing(reach, CALM_OPENINGS, stageOneSince));
    }

    private Standing afterBad(Outcome opening, Rungs rungs) {
        Optional<Weight> below = rungs.below(opening.weight());
        Weight lower = below.or(rungs::lowest)
                .filter(rung -> rung.compareTo(reach) < 0)
                .orElse(reach);
        return new Standing(lower, 0, below.isPresent() ? stageOneSince : Optional.of(opening.at()));
    }

    private Standing withClosings(Collection<Instant> closings) {
        return new Standing(reach, calm, stageOneSince.filter(since -> closings.stream()
                .noneMatch(closed -> closed.isAfter(since))));
    }

    @Override
    public String toString() {
        return "Standing[hidden]";
    }
}
