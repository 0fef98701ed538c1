package org.thaw.sitting.arriving;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.thaw.crisis.Withholding;
import org.thaw.sitting.pages.Fault;
import org.thaw.sitting.plan.Approach;
import org.thaw.sitting.planning.Planner;
import org.thaw.sitting.told.Arrival;
import org.thaw.sitting.told.Reply;

/**
 * The second page: how long, and by which way.
 *
 * @param gentle whether the screen, or answers given elsewhere, leave only the gentle things
 * @param answers what answers given elsewhere in Thaw withhold
 * @param strongFrom the clock time from which a strong practice is open again, where one was had today
 */
record WishPage(
        ArriveForm form,
        boolean gentle,
        Withholding answers,
        Optional<String> strongFrom,
        String minutes,
        String approach,
        Optional<Fault> fault) {
    /** Sent instead of a way where Thaw is to plan it. */
    static final String PLANNED = "planned";

    private static final Set<Approach> ONLY_CAME_FOR = EnumSet.of(Approach.SCANNING, Approach.RULES, Approach.KINDNESS);

    static WishPage of(
            ArriveForm form,
            Arrival arrival,
            Withholding answers,
            Optional<String> strongFrom,
            String minutes,
            String approach,
            Optional<Fault> fault) {
        boolean gentle = Planner.gentleOnly(arrival, answers);
        return new WishPage(form, gentle, answers, strongFrom, minutes, approach, fault);
    }

    /** Whether this is the way that was pressed before. */
    boolean isChosen(Approach way) {
        return approach.equals(way.word());
    }

    boolean isClosed(Approach way) {
        return way.withheld(answers) || (way.strong() && strongFrom.isPresent());
    }

    /** The practice that the person came for, where it is none of the ways that are listed for everyone. */
    Optional<Approach> cameFor() {
        return Approach.read(approach).or(() -> Approach.of(form.way())).filter(ONLY_CAME_FOR::contains);
    }

    boolean isPlanned() {
        return approach.equals(PLANNED);
    }

    /** Whether it is the breath that leaves only gentle things. */
    boolean spared() {
        return gentle && !screened() && !form.breath().equals(Reply.NO.word());
    }

    /** What is said under a way; one that is closed says why, and until when. */
    String hint(Approach way, String open) {
        if (way.withheld(answers)) {
            return open + " Closed for now, because of answers you gave.";
        }
        if (!way.strong()) {
            return open;
        }
        return strongFrom
                .map(from -> open + " Closed until " + from + ": one strong thing a day is the most.")
                .orElse(open + " One strong thing a day is the most.");
    }

    /** Whether the gentle set is left because of the answers on arrival, and not only because of others. */
    boolean screened() {
        return gentle && !form.any().equals(Reply.NO.word());
    }

    @Override
    public String toString() {
        return "WishPage[hidden]";
    }
}
