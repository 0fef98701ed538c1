package org.thaw.practices.naming;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.thaw.library.BodyPlace;
import org.thaw.library.Feeling;
import org.thaw.library.Feelings;
import org.thaw.library.Feelings.Family;

/**
 * The words for feelings in the order that fits how a person began. The first of the list, “numb” and “nothing” among
 * them, stand first whatever that was.
 *
 * @param nearest so many are seen at once
 * @param others by family; they are a press away
 */
record WordList(List<Feeling> nearest, List<Family> others) {
    private static final int SEEN = 18;

    WordList {
        nearest = List.copyOf(nearest);
        others = List.copyOf(others);
    }

    static WordList of(Feelings feelings, Naming naming) {
        List<Feeling> nearest = Stream.concat(
                        feelings.first().stream(),
                        feelings.words().stream()
                                .filter(one -> !feelings.first().contains(one))
                                .sorted(order(naming.way(), Set.copyOf(naming.places()), naming.point())))
                .limit(SEEN)
                .toList();
        return new WordList(nearest, others(feelings, nearest));
    }

    private static List<Family> others(Feelings feelings, List<Feeling> nearest) {
        return feelings.families().stream()
                .map(family -> new Family(
                        family.id(),
                        family.name(),
                        family.words().stream()
                                .filter(one -> !nearest.contains(one))
                                .toList()))
                .filter(family -> !family.words().isEmpty())
                .toList();
    }

    /** Words as near as each other stay in their order. */
    private static Comparator<Feeling> order(Way way, Set<BodyPlace> places, Optional<Point> point) {
        return switch (way) {
            case BODY ->
                Comparator.<Feeling, Boolean>comparing(
                                one -> !places.isEmpty() && Collections.disjoint(one.places(), places))
                        .thenComparing(Feeling::kind);
            case PAD ->
                Comparator.comparingInt(
                        one -> point.map(here -> here.distance(place(one))).orElse(0));
            case LIST -> Comparator.comparingInt(one -> 0);
        };
    }

    private static Point place(Feeling feeling) {
        return new Point(feeling.energy(), feeling.pleasantness());
    }

    Stream<Feeling> hidden() {
        return others.stream().flatMap(family -> family.words().stream());
    }
}
