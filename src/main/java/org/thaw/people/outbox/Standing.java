package org.thaw.people.outbox;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * How a letter stands.
 *
 * @param tries how often Thaw tried to hand it over
 * @param since when this was noted
 * @param due not tried before
 * @param why what kept it, in one sentence for the person; empty where nothing did
 * @param claim which of perhaps several programs is handing it over; empty where none is
 */
public record Standing(Stage stage, int tries, Instant since, Instant due, String why, String claim) {
    public Standing {
        requireNonNull(stage);
        requireNonNull(since);
        requireNonNull(due);
        requireNonNull(why);
        requireNonNull(claim);
    }

    static Standing fresh(Instant now) {
        return new Standing(Stage.WAITING, 0, now, now, "", "");
    }

    Standing claimedBy(String who, Instant now) {
        return new Standing(Stage.HANDING_OVER, tries, now, due, why, who);
    }

    Standing at(Stage end, Instant now, String reason) {
        return new Standing(end, tries, now, due, reason, claim);
    }

    Standing again(Instant now, Instant next, String reason) {
        return new Standing(Stage.WAITING, tries + 1, now, next, reason, "");
    }

    /** Whether it may still change by itself. */
    public boolean mayStillChange() {
        return stage == Stage.WAITING || stage == Stage.HANDING_OVER;
    }

    /** Whether something is to be expected of it in the next seconds. */
    public boolean awaitsAnAnswer() {
        return stage == Stage.HANDING_OVER || (stage == Stage.WAITING && !due.isAfter(since));
    }

    @Override
    public String toString() {
        return "Standing[" + stage + "]";
    }
}
