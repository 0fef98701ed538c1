package org.thaw.shelf.title;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.thaw.vault.EntryId;

/**
 * One time that a person watched, heard or read a title, as far as they wish to tell.
 *
 * @param distress how heavy it was after, from 0 to 10
 * @param words how it was, in their own words
 */
public record Use(EntryId id, Instant at, Optional<Tears> tears, Optional<Integer> distress, Optional<String> words) {
    public Use {
        requireNonNull(id);
        requireNonNull(at);
        requireNonNull(tears);
        requireNonNull(distress);
        requireNonNull(words);
        if (distress.filter(size -> size < 0 || size > 10).isPresent()) {
            throw new IllegalArgumentException("distress is told from 0 to 10");
        }
    }

    /** A use of which nothing is told yet. */
    public static Use at(Instant now) {
        return new Use(EntryId.random(), now, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same use, with what was told; what was told before and is left out now stays. */
    public Use told(Optional<Tears> tears, Optional<Integer> distress, Optional<String> words) {
        return new Use(id, at, tears.or(this::tears), distress.or(this::distress), words.or(this::words));
    }

    /** Whether anything is told of it. */
    public boolean tellsAnything() {
        return tears.isPresent() || distress.isPresent() || words.isPresent();
    }

    @Override
    public String toString() {
        return "Use[hidden]";
    }
}
