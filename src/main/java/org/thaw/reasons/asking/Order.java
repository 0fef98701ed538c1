package org.thaw.reasons.asking;

import java.util.OptionalInt;
import org.thaw.library.interview.QuestionPage;
import org.thaw.library.interview.QuestionPage.Form;
import org.thaw.library.interview.QuestionPage.Part;
import org.thaw.library.interview.QuestionPage.Tone;
import org.thaw.library.interview.QuestionPage.Turn;

/**
 * Chooses the next page.
 *
 * <ol>
 *   <li>The beginning, as it is written, so that the complaint is decided first.
 *   <li>What may be urgent.
 *   <li>The month of the change, once a medicine with a date was typed: the two answer questions by themselves.
 *   <li>Plain pages, then sensitive ones. Within each, the page that can change the result most: the one whose answers
 *       could make the reasons pass the most limits between bands; among equals the one that could move their sums
 *       furthest, then the one written first.
 *   <li>What is asked of everyone for safety, however little it could change.
 * </ol>
 */
final class Order {
    /** Counts for more than any swing that a page could bring beside it. */
    private static final int LIMIT = 1000;

    private final Position position;
    private final Version version;
    private final Dates dates;
    private final Reach all;

    Order(Position position, Version version, Dates dates) {
        this.position = position;
        this.version = version;
        this.dates = dates;
        this.all = Reach.ofAll(position);
    }

    /** Whether medicines with dates were typed. */
    enum Dates {
        TYPED,
        NONE
    }

    OptionalInt next() {
        for (int page = 0; page < position.pages.length; page++) {
            if (isOpen(page) && comesFirst(position.board.pages[page])) {
                return OptionalInt.of(page);
            }
        }
        OptionalInt plain = best(Tone.PLAIN);
        if (plain.isPresent()) {
            return plain;
        }
        OptionalInt sensitive = best(Tone.SENSITIVE);
        return sensitive.isPresent() ? sensitive : safety();
    }

    private boolean comesFirst(QuestionPage page) {
        return page.part() == Part.BEGINNING
                || page.part() == Part.URGENT
                || (page.form() == Form.DATES && dates == Dates.TYPED);
    }

    private OptionalInt best(Tone tone) {
        int best = -1;
        int most = 0;
        for (int page = 0; page < position.pages.length; page++) {
            if (isOpen(page) && position.board.pages[page].tone() == tone) {
                int change = change(page);
                if (change > most) {
                    most = change;
                    best = page;
                }
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** How much the result could change by this page; nothing where it is not worth asking. */
    private int change(int page) {
        Reach own = Reach.ofPage(position, page);
        Reach led = Reach.ledToBy(position, page);
        int change = 0;
        boolean worthwhile = false;
        for (int reason = 0; reason < position.sums.length; reason++) {
            int sum = position.sums[reason];
            if (all.steps(reason, sum) > 0) {
                change += own.steps(reason, sum) * LIMIT + own.swing(reason);
                worthwhile |= version.isWorthwhile(led, reason, sum);
            }
        }
        return worthwhile ? change + 1 : 0;
    }

    private OptionalInt safety() {
        for (int page = 0; page < position.pages.length; page++) {
            if (isOpen(page) && position.board.pages[page].turn() == Turn.ALWAYS) {
                return OptionalInt.of(page);
            }
        }
        return OptionalInt.empty();
    }

    private boolean isOpen(int page) {
        for (int number : position.board.onPage[page]) {
            if (position.questions[number] == Position.Chance.OPEN) {
                return true;
            }
        }
        return false;
    }
}
