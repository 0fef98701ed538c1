package org.thaw.library.interview;

import java.util.List;
import java.util.Optional;

/**
 * What a question tells about one reason. A yes points one way; a no, where it counts at all, points the other.
 *
 * @param reason R01 to R44
 * @param yes how much a yes counts; empty where it counts nothing
 * @param no how much a no counts
 * @param ground rows of the evidence that the sign comes from. The strengths themselves are Thaw’s own judgement: no
 *     study says how much a sign weighs.
 */
public record Bearing(
        String reason, Points points, Optional<Strength> yes, Optional<Strength> no, List<String> ground) {
    public Bearing {
        ground = List.copyOf(ground);
    }

    /** Which way a yes points. */
    public enum Points {
        FOR,
        AGAINST;

        /** The other way. */
        public Points turned() {
            return this == FOR ? AGAINST : FOR;
        }
    }

    /** How much an answer counts. */
    public enum Strength {
        STRONG,
        MODERATE,
        WEAK
    }

    /** How much an answer counts, whichever way; “not sure” counts nothing. */
    public Optional<Strength> strength(Answer answer) {
        return switch (answer) {
            case YES -> yes;
            case NO -> no;
            case UNSURE -> Optional.empty();
        };
    }

    /** Which way an answer points. */
    public Points points(Answer answer) {
        return answer == Answer.NO ? points.turned() : points;
    }
}
