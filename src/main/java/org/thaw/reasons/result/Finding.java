package org.thaw.reasons.result;

import java.util.List;
import org.thaw.library.Reason;
import org.thaw.library.interview.Question;
import org.thaw.reasons.judgement.Verdict;

/**
 * One reason, with every answer that bears on it.
 *
 * @param open questions that would tell more
 */
record Finding(Reason reason, List<Ground> pointsTo, List<Ground> pointsAway, List<Ground> neither, List<Open> open) {
    private static final int MOST_OPEN = 3;

    Finding {
        pointsTo = List.copyOf(pointsTo);
        pointsAway = List.copyOf(pointsAway);
        neither = List.copyOf(neither);
        open = List.copyOf(open);
    }

    /** A question that was not answered, and where it is asked by itself. */
    record Open(String ask, String path) {
        static Open of(Question question) {
            return new Open(question.ask(), "/why/ask/" + question.id() + "?then=result");
        }
    }

    static Finding of(Reason reason, Verdict verdict) {
        return new Finding(
                reason,
                verdict.pointsTo().stream().map(Ground::of).toList(),
                verdict.pointsAway().stream().map(Ground::of).toList(),
                verdict.neither().stream().map(Ground::of).toList(),
                verdict.open().stream().limit(MOST_OPEN).map(Open::of).toList());
    }

    /** Whether anything that was said bears on it. */
    boolean isTouched() {
        return !pointsTo.isEmpty() || !pointsAway.isEmpty();
    }

    @Override
    public String toString() {
        return "Finding[hidden]";
    }
}
