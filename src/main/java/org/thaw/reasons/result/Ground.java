package org.thaw.reasons.result;

import org.thaw.library.interview.Answer;
import org.thaw.reasons.judgement.Line;
import org.thaw.reasons.judgement.Line.Origin;

/**
 * One answer under a reason.
 *
 * @param said the question as a statement
 * @param lead what comes before the answer
 * @param answer in a word
 */
record Ground(String said, String lead, String answer) {
    static Ground of(Line line) {
        return new Ground(
                line.question().said(),
                line.origin() == Origin.SAID ? "You said" : "Your dates say",
                word(line.answer()));
    }

    private static String word(Answer answer) {
        return switch (answer) {
            case YES -> "yes";
            case NO -> "no";
            case UNSURE -> "not sure";
        };
    }

    @Override
    public String toString() {
        return "Ground[hidden]";
    }
}
