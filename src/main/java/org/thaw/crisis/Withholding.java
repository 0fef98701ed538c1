package org.thaw.crisis;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is not offered to the person who is here now, anywhere in Thaw (EVIDENCE C, screen before).
 *
 * @param closed each ground with the ids of the practices that it closes, such as {@code C08}; the first ground that
 *     closes a practice is the one that is said of it
 */
public record Withholding(Map<Ground, Set<String>> closed) {
    /** Nothing is withheld. */
    public static final Withholding NONE = new Withholding(Map.of());

    public Withholding {
        Map<Ground, Set<String>> inOrder = new LinkedHashMap<>();
        closed.forEach((ground, practices) -> inOrder.put(ground, Set.copyOf(practices)));
        closed = Collections.unmodifiableMap(inOrder);
        if (closed.values().stream().anyMatch(Set::isEmpty)) {
            throw new IllegalArgumentException("a reason withholds something");
        }
    }

    /** These practices, on one ground. */
    public Withholding(Set<String> practices, Ground ground) {
        this(Map.of(ground, practices));
    }

    /**
     * Why something is withheld, in words that anybody looking over a shoulder may read.
     *
     * @param sentence said to the person; it tells no answer
     * @param brief the same in one short sentence, where something that is closed stands among others
     * @param anew the page on which they can answer anew, or see where it comes from
     * @param words of the link to it
     */
    public record Ground(String sentence, String brief, String anew, String words) {
        /** What is said in short of a ground that lies in answers. */
        public static final String BY_ANSWERS = "Closed for now, because of answers you gave.";

        /** A ground that lies in answers. */
        public Ground(String sentence, String anew) {
            this(sentence, BY_ANSWERS, anew, "See or change your answers");
        }
    }

    /** The ids of everything that is withheld. */
    public Set<String> practices() {
        return closed.values().stream().flatMap(Set::stream).collect(toUnmodifiableSet());
    }

    public List<Ground> grounds() {
        return List.copyOf(closed.keySet());
    }

    /** Whether the practice with this id is withheld. */
    public boolean covers(String practice) {
        return closed.values().stream().anyMatch(practices -> practices.contains(practice));
    }

    /** Why this practice is withheld, where it is. */
    public Optional<Ground> ground(String practice) {
        return closed.entrySet().stream()
                .filter(one -> one.getValue().contains(practice))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether anything is. */
    public boolean isAny() {
        return !closed.isEmpty();
    }

    Withholding and(Withholding other) {
        Map<Ground, Set<String>> both = new LinkedHashMap<>(closed);
        other.closed.forEach((ground, practices) -> both.merge(ground, practices, Withholding::both));
        return new Withholding(both);
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        return Stream.of(one, other).flatMap(Set::stream).collect(toUnmodifiableSet());
    }
}
