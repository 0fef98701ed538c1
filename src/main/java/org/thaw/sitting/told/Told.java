package org.thaw.sitting.told;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person has told in a sitting and after it.
 *
 * @param naming words that older versions kept with a sitting; now the practice of naming keeps its own
 * @param later what they told some time after it; vaults kept before this was asked hold none
 */
public record Told(
        List<Rating> ratings,
        Optional<Naming> naming,
        Optional<After> after,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Later> later) {
    /** Nothing told yet but these ratings. */
    public static Told of(List<Rating> ratings) {
        return new Told(ratings, Optional.empty(), Optional.empty(), List.of());
    }

    public Told {
        ratings = List.copyOf(ratings);
        requireNonNull(naming);
        requireNonNull(after);
        later = List.copyOf(later);
    }

    public Told with(Rating rating) {
        return new Told(Stream.concat(ratings.stream(), Stream.of(rating)).toList(), naming, after, later);
    }

    public Told with(After told) {
        return new Told(ratings, naming, Optional.of(told), later);
    }

    public Told with(Later told) {
        return new Told(
                ratings,
                naming,
                after,
                Stream.concat(later.stream(), Stream.of(told)).toList());
    }

    public Optional<Rating> rating(Rating.When when) {
        return ratings.stream().filter(rating -> rating.when() == when).findFirst();
    }

    public Optional<Later> later(Rating.When when) {
        return later.stream().filter(told -> told.when() == when).findFirst();
    }

    /** Distress as it went, oldest first. */
    public List<Size> distress() {
        return ratings.stream().map(Rating::distress).toList();
    }

    /** Everything else that came of it, told at whatever time. */
    public Stream<Reaction> reactions() {
        return Stream.concat(
                after.stream().flatMap(told -> told.reactions().stream()),
                later.stream().flatMap(told -> told.reactions().stream()));
    }

    /** How it felt afterwards, at every time it was asked. */
    public Stream<After.Relief> relief() {
        return Stream.concat(
                after.stream().flatMap(told -> told.relief().stream()),
                later.stream().flatMap(told -> told.relief().stream()));
    }

    @Override
    public String toString() {
        return "Told[hidden]";
    }
}
