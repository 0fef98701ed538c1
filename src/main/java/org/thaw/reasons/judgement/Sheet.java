package org.thaw.reasons.judgement;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.thaw.library.interview.Answer;
import org.thaw.reasons.taking.Taken;

/**
 * Everything a person said in the interview.
 *
 * @param changed the month in which crying changed, where it is known
 */
public record Sheet(Answers answers, List<Taken> medicines, Optional<YearMonth> changed) {
    /** Nothing said yet. */
    public static final Sheet EMPTY = new Sheet(Answers.NONE, List.of(), Optional.empty());

    public Sheet {
        medicines = List.copyOf(medicines);
    }

    /** Answers alone. */
    public static Sheet of(Answers answers) {
        return new Sheet(answers, List.of(), Optional.empty());
    }

    /** The same, with one more answer. */
    public Sheet with(String question, Answer answer) {
        return new Sheet(answers.with(question, answer), medicines, changed);
    }

    /** What a person said is private; it is not for logs. */
    @Override
    public String toString() {
        return "Sheet";
    }
}
