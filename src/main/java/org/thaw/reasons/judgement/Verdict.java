package org.thaw.reasons.judgement;

import java.util.List;
import org.thaw.library.interview.Question;

/**
 * What the answers say about one reason, with every ground.
 *
 * @param reason R01 to R44
 * @param pointsTo what counts for it, the strongest first
 * @param pointsAway what counts against it, the strongest first
 * @param neither what was answered and counts neither way
 * @param open questions that could still tell something, and were not answered
 */
public record Verdict(
        String reason, Band band, List<Line> pointsTo, List<Line> pointsAway, List<Line> neither, List<Question> open) {
    public Verdict {
        pointsTo = List.copyOf(pointsTo);
        pointsAway = List.copyOf(pointsAway);
        neither = List.copyOf(neither);
        open = List.copyOf(open);
    }
}
