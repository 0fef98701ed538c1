package org.thaw.sitting.planning;

import java.util.List;

/**
 * A practice that is not planned, and why.
 *
 * @param because one or two sentences, said to the person
 * @param evidence the rows of the evidence that the rule comes from
 */
public record LeftOut(String practice, Firmness firmness, String because, List<String> evidence) {
    /** Whether a person may put it in again. */
    public enum Firmness {
        /** For safety: it cannot be put in. */
        CLOSED,
        /** Not proposed: a person may still choose it. */
        NOT_PROPOSED
    }

    public LeftOut {
        evidence = List.copyOf(evidence);
    }

    boolean isClosed() {
        return firmness == Firmness.CLOSED;
    }
}
