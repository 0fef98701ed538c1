package org.thaw.boxes;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.thaw.boxes.ladder.Ladder;
import org.thaw.boxes.ladder.Next;
import org.thaw.boxes.ladder.Shut;
import org.thaw.boxes.ladder.StageOne;
import org.thaw.boxes.ladder.Standing;
import org.thaw.crisis.Withholding;

/** Says in words what the rules of the ladder answer. */
public final class Reasons {
    private Reasons() {}

    /** Why a lid stays on, and until when. */
    public static String why(Shut shut, ZonedDateTime now) {
        String until = shut.until().map(end -> Wait.until(end, now)).orElse("");
        return switch (shut.why()) {
            case WITHHELD -> Withholding.Ground.BY_ANSWERS;
            case NOT_WEIGHED -> "You have not said how heavy it is, so it stays shut.";
            case TIED -> "Heavier than 4, so it is tied shut: not alone.";
            case EMPTY -> "There is nothing in it.";
            case STAGE_ONE -> "The first week is for closing only.";
            case STAGE_ONE_AGAIN -> "First comes closing again: put something in, or only close it.";
            case HIGHER -> "It is higher on the ladder than you are now.";
            case UNTIED_LATELY -> "The cord came off lately. It may be opened from " + until + ".";
            case RESTING -> "One opening a day. The next is possible from " + until + ".";
            case NIGHT -> "It is night. Nothing is opened before " + until + ".";
            case NOT_SCREENED -> "It may be opened in a sitting.";
            case NO_TIME -> "There is too little time left in this step.";
        };
    }

    /** What comes next, by the rule. */
    public static String next(Ladder ladder) {
        return switch (ladder.next()) {
            case LIGHTEST -> "If you open one, begin with the lightest.";
            case STAY -> "The same box comes next, or a lighter one, on another day. " + soFar(ladder);
            case UP_ONE ->
                "Three openings ended at 3 or less. One step up is open to you now. You may also stay where you are.";
            case TOP ->
                "Three openings ended at 3 or less. There is no higher box here that is opened alone. Staying is fine.";
            case DOWN_ONE ->
                "The last opening got heavy. That happens, and you did nothing wrong. One step down comes next, or only closing.";
            case STAGE_ONE_AGAIN ->
                "The last opening got heavy. That happens, and you did nothing wrong. Next comes closing only, as in the first week.";
        };
    }

    private static String soFar(Ladder ladder) {
        int calm = ladder.standing().map(Standing::calm).orElse(0);
        return "One step up opens after three that end at 3 or less. So far there " + (calm == 1 ? "is " : "are ")
                + calm + ".";
    }

    /** Whether the last opening calls for kindness rather than a plan. */
    public static boolean wentBadly(Ladder ladder) {
        Next next = ladder.next();
        return next == Next.DOWN_ONE || next == Next.STAGE_ONE_AGAIN;
    }

    /** How far the first week of closing has come; nothing once it is over. */
    public static Optional<String> firstWeek(Ladder ladder, ZonedDateTime now) {
        if (ladder.hasBegun(now)) {
            return Optional.empty();
        }
        StageOne first = ladder.stageOne(now);
        String closing =
                switch (first.daysToGo()) {
                    case 0 -> "";
                    case 1 -> " Close a box on one more day first.";
                    default -> " Close a box on " + first.daysToGo() + " more days first.";
                };
        return first.ends()
                .map(end -> "The first week is for closing only, until " + Wait.day(end) + "." + closing)
                .or(() -> Optional.of("It begins with a week of closing. You make a box, put something in and close it."
                        + " Nothing is opened in that week."));
    }
}
