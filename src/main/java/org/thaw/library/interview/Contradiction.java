package org.thaw.library.interview;

import java.util.List;

/**
 * Answers that can’t all be true.
 *
 * @param words says so kindly, in one sentence
 */
public record Contradiction(String id, List<Given> both, String words) {
    public Contradiction {
        both = List.copyOf(both);
    }
}
