package org.thaw.insight.pattern;

import java.util.Set;

/**
 * One time something could have moved: a sitting, or a day.
 *
 * @param traits what was so about it: a practice it had, a night of little sleep
 * @param <T> what traits are
 */
public record Occasion<T>(Set<T> traits, boolean moved) {
    public Occasion {
        traits = Set.copyOf(traits);
    }
}
