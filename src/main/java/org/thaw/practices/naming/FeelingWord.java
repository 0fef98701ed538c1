package org.thaw.practices.naming;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A word for a feeling, and where it lies between low and high energy, unpleasant and pleasant. The words and their
 * places are our own judgement and were measured on nobody; they only decide which words are shown first.
 *
 * @param kind whether it is a word for something in the body
 */
record FeelingWord(String word, Kind kind, Point point) {
    /** These stand first on every list: “numb” and “nothing” are feelings like any other here. */
    static final List<FeelingWord> FIRST =
            List.of(mind("numb", -2, -1), mind("nothing", -2, 0), mind("not sure", 0, 0));

    private static final List<FeelingWord> OTHERS = List.of(
            body("tired", -2, -1),
            body("heavy", -1, -1),
            body("empty", -2, -1),
            body("cold", -1, -1),
            body("tense", 1, -1),
            body("tight", 1, -1),
            body("a lump in the throat", 0, -1),
            body("shaky", 1, -1),
            body("restless", 2, -1),
            body("warm", 0, 1),
            body("soft", -1, 1),
            body("sore", -1, -1),
            mind("flat", -2, -1),
            mind("far away", -2, -1),
            mind("sad", -1, -2),
            mind("grieving", -1, -2),
            mind("lonely", -1, -2),
            mind("left out", 0, -2),
            mind("disappointed", -1, -1),
            mind("hurt", 0, -2),
            mind("ashamed", 0, -2),
            mind("guilty", 0, -2),
            mind("helpless", -1, -2),
            mind("hopeless", -2, -2),
            mind("worn out", -2, -2),
            mind("bored", -2, -1),
            mind("angry", 2, -2),
            mind("annoyed", 1, -1),
            mind("bitter", 0, -2),
            mind("jealous", 1, -2),
            mind("afraid", 2, -2),
            mind("worried", 1, -1),
            mind("on edge", 2, -1),
            mind("overwhelmed", 2, -2),
            mind("confused", 1, -1),
            mind("longing", 0, -1),
            mind("homesick", -1, -1),
            mind("tender", -1, 1),
            mind("moved", 0, 1),
            mind("thankful", 0, 2),
            mind("loved", 0, 2),
            mind("relieved", -1, 1),
            mind("calm", -2, 2),
            mind("safe", -1, 2),
            mind("hopeful", 1, 1),
            mind("glad", 1, 2),
            mind("proud", 1, 2),
            mind("excited", 2, 2));

    enum Kind {
        BODY,
        MIND
    }

    private static FeelingWord body(String word, int energy, int pleasantness) {
        return new FeelingWord(word, Kind.BODY, new Point(energy, pleasantness));
    }

    private static FeelingWord mind(String word, int energy, int pleasantness) {
        return new FeelingWord(word, Kind.MIND, new Point(energy, pleasantness));
    }

    /** Every word there is. */
    static List<FeelingWord> all() {
        return Stream.concat(FIRST.stream(), OTHERS.stream()).toList();
    }

    static boolean isKnown(String word) {
        return all().stream().anyMatch(one -> one.word().equals(word));
    }

    /** In the order that fits how a person began; words as near as each other stay in their order. */
    static List<FeelingWord> ordered(Way way, Optional<Point> point) {
        Comparator<FeelingWord> order =
                switch (way) {
                    case BODY -> Comparator.comparing(FeelingWord::kind);
                    case PAD ->
                        Comparator.comparingInt(
                                one -> point.map(one.point()::distance).orElse(0));
                    case LIST -> Comparator.comparingInt(one -> 0);
                };
        return Stream.concat(FIRST.stream(), OTHERS.stream().sorted(order)).toList();
    }
}
