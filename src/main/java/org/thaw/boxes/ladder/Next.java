package org.thaw.boxes.ladder;

import java.util.Optional;

/** What comes next, by the rule alone. No answer here is “a heavier one, because nothing happened” (EVIDENCE A72). */
public enum Next {
    /** Nothing was opened yet: the lightest box. */
    LIGHTEST,
    /** The same rung, or a lighter box. */
    STAY,
    /** Three openings on this rung ended at three or less: the next rung is open too. */
    UP_ONE,
    /** The same, on the highest rung that may be opened alone. */
    TOP,
    /** It went badly, and there is a lighter box. */
    DOWN_ONE,
    /** It went badly, and there is no lighter box. */
    STAGE_ONE_AGAIN;

    static Next of(Ladder ladder) {
        if (ladder.openings().isEmpty() || ladder.standing().isEmpty()) {
            return LIGHTEST;
        }
        Standing now = ladder.standing().orElseThrow();
        if (now.stageOneSince().isPresent()) {
            return STAGE_ONE_AGAIN;
        }
        Outcome last = ladder.openings().getLast();
        if (last.bad()) {
            return ladder.rungs().below(last.weight()).isPresent() ? DOWN_ONE : STAY;
        }
        Optional<Weight> before = ladder.withoutLast().standing().map(Standing::reach);
        if (before.filter(reach -> reach.compareTo(now.reach()) < 0).isPresent()) {
            return UP_ONE;
        }
        return now.calm() == Standing.CALM_OPENINGS ? TOP : STAY;
    }
}
