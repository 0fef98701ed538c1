package org.thaw.boxes.ladder;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rungs of a ladder: the weights of the boxes that may be opened alone, each once, lightest first. */
public final class Rungs {
    private final NavigableSet<Weight> weights;

    private Rungs(NavigableSet<Weight> weights) {
        this.weights = weights;
    }

    /** Those of these boxes; what is heavier than four is no rung. */
    public static Rungs of(Collection<Weight> boxes) {
        return new Rungs(
                boxes.stream().filter(Weight::mayBeOpenedAlone).collect(Collectors.toCollection(TreeSet::new)));
    }

    Optional<Weight> lowest() {
        return weights.stream().findFirst();
    }

    Optional<Weight> above(Weight rung) {
        return Optional.ofNullable(weights.higher(rung));
    }

    Optional<Weight> below(Weight rung) {
        return Optional.ofNullable(weights.lower(rung));
    }

    @Override
    public String toString() {
        return "Rungs[hidden]";
    }
}
