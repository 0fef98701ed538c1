package org.thaw.feelings.sayings;

import java.util.Set;
import java.util.stream.IntStream;
import org.thaw.phrases.Words;

/**
 * Whether what was found is denied ("I am not sad"), or said of somebody else ("she feels sad"). Looks a few words back,
 * and never past a pause or the edge of a sentence.
 */
record Denials(Words words) {
    private static final int REACH = 4;
    private static final Set<String> NOT = Set.of(
            "not", "never", "no", "without", "hardly", "barely", "nor", "neither", "less", "nunca", "sin", "tampoco",
            "ni");
    /** "I can't stop feeling sad", "I don't know why I feel sad", "not only sad": the feeling is there all the same. */
    private static final Set<String> STILL_THERE = Set.of(
            "stop", "help", "only", "just", "sure", "why", "how", "want", "like", "shake", "escape", "but", "so",
            "such", "this", "since", "that", "when", "because", "if", "where", "porque", "pero", "tan", "solo", "se",
            "quiero");

    private static final Set<String> OTHERS = Set.of(
            "he",
            "she",
            "they",
            "people",
            "everyone",
            "everybody",
            "others",
            "someone",
            "who",
            "ella",
            "ellos",
            "gente");

    /** "I never felt so alone" denies nothing. */
    private static final Set<String> AS_NEVER_BEFORE = Set.of("so", "this", "such", "that", "more", "tan");

    boolean deny(int from, int to) {
        return !isAsNeverBefore(from, to) && isDeniedBefore(from);
    }

    private boolean isAsNeverBefore(int from, int to) {
        return IntStream.range(from, to).mapToObj(words::get).anyMatch(AS_NEVER_BEFORE::contains);
    }

    private boolean isDeniedBefore(int from) {
        for (int at = from - 1; at >= 0 && at >= from - REACH; at--) {
            String word = words.get(at);
            if (Words.isMark(word) || STILL_THERE.contains(word)) {
                return false;
            }
            if (NOT.contains(word) || (OTHERS.contains(word) && at >= from - 2)) {
                return true;
            }
        }
        return false;
    }
}
