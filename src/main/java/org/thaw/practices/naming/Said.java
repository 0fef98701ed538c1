package org.thaw.practices.naming;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.library.BodyPlace;

/** What the form of one page said, each part as it fits. */
record Said(List<BodyPlace> places, Optional<Point> point, List<String> words, Optional<Integer> size) {
    Said {
        places = List.copyOf(places);
        requireNonNull(point);
        words = List.copyOf(words);
        requireNonNull(size);
    }

    static Said of(List<String> places, String pad, List<String> ticked, String own, String size) {
        return new Said(
                places.stream()
                        .flatMap(place -> BodyPlace.read(place).stream())
                        .distinct()
                        .toList(),
                Point.read(pad),
                Stream.concat(ticked.stream(), Stream.of(own))
                        .map(word -> word.strip().replaceAll("\\s+", " "))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList(),
                Optional.of(size).filter(it -> it.matches("\\d|10")).map(Integer::valueOf));
    }

    boolean hasTooManyWords() {
        return words.size() > Naming.MOST_WORDS;
    }

    @Override
    public String toString() {
        return "Said[hidden]";
    }
}
