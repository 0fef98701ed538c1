package org.thaw.feelings.sayings;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.thaw.library.Feeling;

/**
 * What a text tells of feelings in so many words.
 *
 * @param said those that are there, in the order in which they come first
 * @param denied those of which it says that they are not, or that somebody else has them
 */
public record Told(List<Feeling> said, Set<Feeling> denied) {
    public Told {
        said = List.copyOf(new LinkedHashSet<>(said));
        denied = Collections.unmodifiableSet(new LinkedHashSet<>(denied));
    }

    @Override
    public String toString() {
        return "Told[hidden]";
    }
}
