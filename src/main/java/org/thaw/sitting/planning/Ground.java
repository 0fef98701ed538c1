package org.thaw.sitting.planning;

import java.util.List;
import java.util.Optional;

/**
 * A sentence or two to the person, and the rows of the evidence behind it; none where it is our own judgement.
 *
 * @param see a page of Thaw that it leads to, where it does
 */
public record Ground(String because, List<String> evidence, Optional<String> see) {
    public Ground {
        evidence = List.copyOf(evidence);
    }

    static Ground of(String because, String... evidence) {
        return new Ground(because, List.of(evidence), Optional.empty());
    }

    Ground leadingTo(String page) {
        return new Ground(because, evidence, Optional.of(page));
    }
}
