package org.thaw.instruments.path;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a formula looks at.
 *
 * @param answers link ids of the items whose own answers it reads
 * @param wholes link ids of the items that it reads with all below them
 * @param variables names of the variables it reads
 * @param everything whether it may read any answer
 */
public record Reads(Set<String> answers, Set<String> wholes, Set<String> variables, boolean everything) {
    static final class Gathered {
        final Set<String> answers = new LinkedHashSet<>();
        final Set<String> wholes = new LinkedHashSet<>();
        final Set<String> variables = new LinkedHashSet<>();
        boolean everything;
        boolean form;

        Reads reads() {
            return new Reads(Set.copyOf(answers), Set.copyOf(wholes), Set.copyOf(variables), everything);
        }
    }
}
