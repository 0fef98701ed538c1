package org.thaw.sitting.arriving;

import java.util.Optional;
import org.thaw.crisis.Withholding;
import org.thaw.library.Practice.Intensity;
import org.thaw.sitting.pages.Fault;
import org.thaw.sitting.plan.Approach;
import org.thaw.sitting.told.Reply;

/**
 * The second page: how long, undisturbed or not, and by which way.
 *
 * @param gentle whether the screen, or answers given elsewhere, leave only the gentle things
 * @param answers what is withheld everywhere in Thaw now
 * @param strongFrom the clock time from which a strong practice is open again, where one was had today
 * @param cameFor the way of the practice that the person came for; it stands first
 */
record WishPage(
        ArriveForm form,
        boolean gentle,
        Withholding answers,
        Optional<String> strongFrom,
        Optional<Approach> cameFor,
        WishForm wish,
        Optional<Fault> fault) {
    /** Sent instead of a way where Thaw is to plan it. */
    static final String PLANNED = "planned";

    /** Whether this is the way that was pressed before. */
    boolean isChosen(Approach way) {
        return wish.approach().equals(way.word());
    }

    boolean isClosed(Approach way) {
        return way.withheld(answers) || (way.strong() && strongFrom.isPresent());
    }

    boolean isCameFor(Approach way) {
        return cameFor.filter(way::equals).isPresent();
    }

    boolean isPlanned() {
        return wish.approach().equals(PLANNED);
    }

    /** Whether the ways of this strength are shown, because one of them was pressed before. */
    boolean isOpen(Intensity strength) {
        return Approach.read(wish.approach())
                .filter(way -> way.intensity() == strength && !isCameFor(way))
                .isPresent();
    }

    /** What is said under a way that the person came for. */
    String strength(Approach way) {
        return switch (way.intensity()) {
            case GENTLE -> "What you came for. Gentle.";
            case MODERATE -> "What you came for. Middle.";
            case STRONG -> "What you came for. Strong, once a day at most.";
        };
    }

    /** What is said under a way; one that is closed says why, and until when. */
    String hint(Approach way, String open) {
        Optional<String> withheld =
                way.activity().practice().flatMap(answers::ground).map(Withholding.Ground::brief);
        Optional<String> usedUp = strongFrom
                .filter(_ -> way.strong())
                .map(from -> "Closed until " + from + ": one strong thing a day is the most.");
        return withheld.or(() -> usedUp).map(closed -> open + " " + closed).orElse(open);
    }

    /** Whether it is the breath that leaves only gentle things. */
    boolean spared() {
        return gentle && !screened() && !form.breath().equals(Reply.NO.word());
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
