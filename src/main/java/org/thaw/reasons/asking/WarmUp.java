package org.thaw.reasons.asking;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thaw.library.interview.Answer;
import org.thaw.reasons.judgement.Answers;
import org.thaw.reasons.judgement.Sheet;

/**
 * Interviews with nobody, so that Java has compiled the choosing of pages before the first person is asked. Nothing of
 * them is kept.
 */
public final class WarmUp {
    /** After about this many the first choices are no slower than later ones. */
    private static final int ROUNDS = 12;

    private final Asking asking;
    private final YearMonth now;

    public WarmUp(Asking asking, YearMonth now) {
        this.asking = asking;
        this.now = now;
    }

    /** Goes through them, which takes a moment in a program that has just started. */
    public void run() {
        List<Sheet> sheets =
                List.of(same(Answer.YES), same(Answer.NO), same(Answer.UNSURE), inTurn(Answer.YES, Answer.NO));
        for (int round = 0; round < ROUNDS; round++) {
            for (Sheet sheet : sheets) {
                Rehearsal.of(sheet, asking, Version.FULL, now);
                Rehearsal.of(sheet, asking, Version.SHORT, now);
            }
        }
    }

    private Sheet same(Answer answer) {
        return inTurn(answer, answer);
    }

    private Sheet inTurn(Answer one, Answer other) {
        Map<String, Answer> answers = new HashMap<>();
        for (String question : asking.questions()) {
            answers.put(question, answers.size() % 2 == 0 ? one : other);
        }
        return Sheet.of(new Answers(answers));
    }
}
