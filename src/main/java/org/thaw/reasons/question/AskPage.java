package org.thaw.reasons.question;

import java.util.List;
import java.util.Optional;
import org.thaw.library.interview.QuestionPage;
import org.thaw.library.interview.QuestionPage.Form;

/**
 * One page of the interview.
 *
 * @param rows the questions on it, not none
 * @param back the page before
 * @param then where the person goes on to
 * @param medicines the medicines typed so far, and empty places for more; none on other pages
 * @param month the month typed so far; only on the page that asks for one
 * @param fault what to look at, where something is
 */
record AskPage(
        QuestionPage of,
        List<Row> rows,
        String progress,
        String back,
        Then then,
        List<MedicineField> medicines,
        String month,
        Optional<Fault> fault) {
    AskPage {
        rows = List.copyOf(rows);
        medicines = List.copyOf(medicines);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a page asks something");
        }
    }

    /** What to look at, and the field it is about. */
    record Fault(String field, String sentence) {}

    /** With other words for how far it is. */
    AskPage with(String otherProgress) {
        return new AskPage(of, rows, otherProgress, back, then, medicines, month, fault);
    }

    /** Whether the question itself is the heading. */
    boolean isOne() {
        return rows.size() == 1 && of.form() == Form.CHECKLIST;
    }

    Row one() {
        return rows.getFirst();
    }

    boolean asksMedicines() {
        return of.form() == Form.MEDICINES;
    }

    /** Whether it is only ticked, and nothing is typed. */
    boolean isPlain() {
        return of.form() == Form.CHECKLIST;
    }

    boolean asksMonth() {
        return of.form() == Form.DATES;
    }

    String heading() {
        return isOne() ? one().question().ask() : of.heading();
    }

    @Override
    public String toString() {
        return "AskPage[hidden]";
    }
}
