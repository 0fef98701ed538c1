package org.thaw.shelf.title;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.vault.EntryId;

/**
 * One time that a person watched, heard or read a title, as far as they wish to tell.
 *
 * @param distress how heavy it was after, from 0 to 10
 * @param words how it was, in their own words
 * @param later how it was some time after the sitting; vaults kept before this was kept hold none
 */
public record Use(
        EntryId id,
        Instant at,
        Optional<Tears> tears,
        Optional<Integer> distress,
        Optional<String> words,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Later> later) {
    public Use {
        requireNonNull(id);
        requireNonNull(at);
        requireNonNull(tears);
        requireNonNull(distress);
        requireNonNull(words);
        later = List.copyOf(later);
        if (distress.filter(size -> size < 0 || size > 10).isPresent()) {
            throw new IllegalArgumentException("distress is told from 0 to 10");
        }
    }

    /** A use of which nothing is told yet. */
    public static Use at(Instant now) {
        return at(EntryId.random(), now);
    }

    /** The same, under an id by which it is known again. */
    public static Use at(EntryId id, Instant now) {
        return new Use(id, now, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** The same use, with what was told; what was told before and is left out now stays. */
    public Use told(Optional<Tears> tears, Optional<Integer> distress, Optional<String> words) {
        return new Use(id, at, tears.or(this::tears), distress.or(this::distress), words.or(this::words), later);
    }

    /** The same use, with how it was some time after; what was told for that time before stays. */
    public Use told(Later some) {
        boolean known = later.stream().anyMatch(one -> one.when() == some.when());
        return known || !some.tellsAnything()
                ? this
                : new Use(
                        id,
                        at,
                        tears,
                        distress,
                        words,
                        Stream.concat(later.stream(), Stream.of(some)).toList());
    }

    /** Whether anything is told of it. */
    public boolean tellsAnything() {
        return tears.isPresent() || distress.isPresent() || words.isPresent() || !later.isEmpty();
    }

    @Override
    public String toString() {
        return "Use[hidden]";
    }
}
