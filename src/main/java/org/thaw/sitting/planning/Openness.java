package org.thaw.sitting.planning;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which practices may be planned, and which a person may put in. */
final class Openness {
    private final Map<String, LeftOut> leftOut;
    private final Set<String> playable;

    Openness(List<LeftOut> leftOut, Set<String> playable) {
        this.leftOut = leftOut.stream().collect(toUnmodifiableMap(LeftOut::practice, Function.identity()));
        this.playable = Set.copyOf(playable);
    }

    boolean isProposed(Practices one) {
        return playable.contains(one.id()) && !leftOut.containsKey(one.id());
    }

    /** Whether a person may have it: what is only not proposed is theirs to choose. */
    boolean isAllowed(Practices one) {
        LeftOut found = leftOut.get(one.id());
        return playable.contains(one.id()) && (found == null || !found.isClosed());
    }

    Optional<String> ground(String practice) {
        return Optional.ofNullable(leftOut.get(practice)).map(LeftOut::because);
    }

    /** Whether nothing but the gentle set is left (EVIDENCE C, screen before). */
    boolean isGentleOnly() {
        return leftOut.values().stream()
                .filter(LeftOut::isClosed)
                .map(LeftOut::practice)
                .collect(toUnmodifiableSet())
                .containsAll(Practices.outsideTheGentleSet());
    }
}
