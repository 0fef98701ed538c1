package org.thaw.reasons.judgement;

import org.thaw.library.interview.Answer;
import org.thaw.library.interview.Bearing;
import org.thaw.library.interview.Question;

/**
 * One ground of a verdict: what was asked, what was answered, and what that counts for the reason.
 *
 * @param origin whether the person answered, or the dates of a medicine did
 */
public record Line(Question question, Answer answer, Bearing bearing, Origin origin) {
    /** Where an answer comes from. */
    public enum Origin {
        SAID,
        FROM_MEDICINES
    }

    /** What it adds to the sum. */
    int weight() {
        return Weights.of(bearing, answer);
    }
}
