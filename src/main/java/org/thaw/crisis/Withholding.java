package org.thaw.crisis;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is not offered to the person who is here now, anywhere in Thaw (EVIDENCE C, screen before).
 *
 * @param practices ids such as {@code C08}; empty where nothing is withheld
 * @param grounds why, and where a person can answer anew; in words that anybody looking over a shoulder may read
 */
public record Withholding(Set<String> practices, List<Ground> grounds) {
    /** Nothing is withheld. */
    public static final Withholding NONE = new Withholding(Set.of(), List.of());

    public Withholding {
        practices = Set.copyOf(practices);
        grounds = List.copyOf(grounds);
        if (practices.isEmpty() != grounds.isEmpty()) {
            throw new IllegalArgumentException("what is withheld has a reason, and a reason withholds something");
        }
    }

    /**
     * Why something is withheld.
     *
     * @param sentence said to the person; it tells no answer
     * @param anew the page on which they can answer anew, or see where it comes from
     * @param words of the link to it
     */
    public record Ground(String sentence, String anew, String words) {
        /** A ground that lies in answers. */
        public Ground(String sentence, String anew) {
            this(sentence, anew, "See or change your answers");
        }
    }

    /** Whether the practice with this id is withheld. */
    public boolean covers(String practice) {
        return practices.contains(practice);
    }

    /** Whether anything is. */
    public boolean isAny() {
        return !practices.isEmpty();
    }

    Withholding and(Withholding other) {
        return new Withholding(
                Stream.concat(practices.stream(), other.practices.stream()).collect(Collectors.toSet()),
                Stream.concat(grounds.stream(), other.grounds.stream())
                        .distinct()
                        .toList());
    }
}
