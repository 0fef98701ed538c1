package org.thaw.sitting.planning;

import java.util.List;

/** A sentence or two to the person, and the rows of the evidence behind it; none where it is our own judgement. */
public record Ground(String because, List<String> evidence) {
    public Ground {
        evidence = List.copyOf(evidence);
    }

    static Ground of(String because, String... evidence) {
        return new Ground(because, List.of(evidence));
    }
}
