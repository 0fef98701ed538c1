package org.thaw.feelings.training;

import java.util.Set;

/**
 * One label, or several that are taken together.
 *
 * @param labels their places
 */
record Group(String name, Set<Integer> labels) {
    Group {
        labels = Set.copyOf(labels);
    }

    /** A group, and the probability from which it is taken to hold. */
    record From(Group group, float threshold) {}
}
