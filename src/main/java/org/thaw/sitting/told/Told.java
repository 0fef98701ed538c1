package org.thaw.sitting.told;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person has told in a sitting and after it. */
public record Told(List<Rating> ratings, Optional<Naming> naming, Optional<After> after) {
    public Told {
        ratings = List.copyOf(ratings);
        requireNonNull(naming);
        requireNonNull(after);
    }

    public Told with(Rating rating) {
        return new Told(Stream.concat(ratings.stream(), Stream.of(rating)).toList(), naming, after);
    }

    public Told with(Naming named) {
        return new Told(ratings, Optional.of(named), after);
    }

    public Told with(After told) {
        return new Told(ratings, naming, Optional.of(told));
    }

    public Optional<Rating> rating(Rating.When when) {
        return ratings.stream().filter(rating -> rating.when() == when).findFirst();
    }

    /** Distress as it went during the sitting itself, oldest first. */
    public List<Size> distress() {
        return ratings.stream().map(Rating::distress).toList();
    }
}
