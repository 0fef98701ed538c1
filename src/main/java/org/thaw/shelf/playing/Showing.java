package org.thaw.shelf.playing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.thaw.vault.EntryId;
import org.thaw.vault.EntryType;

/**
 * A film or some music that is being played in a sitting, so that a crash or a reload loses nothing of it.
 *
 * @param practice the practice it is played in, such as {@code C10}
 * @param turn the page of the sitting it belongs to
 * @param titles what was chosen from the shelf, in order; may be empty
 * @param company whether somebody is there
 * @param paused when the minute’s pause began, while there is one
 */
public record Showing(
        String practice, int turn, List<Chosen> titles, Company company, Part part, Optional<Instant> paused) {
    public static final EntryType<Showing> TYPE = new EntryType<>("shelf.showing", 1, Showing.class);

    /** A title, and the use that was noted when it was chosen. */
    public record Chosen(EntryId title, EntryId use) {}

    public enum Company {
        ALONE,
        WITH_SOMEONE
    }

    public enum Part {
        PLAYING,
        ENDED
    }

    public Showing {
        requireNonNull(practice);
        titles = List.copyOf(titles);
        requireNonNull(company);
        requireNonNull(part);
        requireNonNull(paused);
    }

    static Showing begun(String practice, int turn, List<Chosen> titles, Company company) {
        return new Showing(practice, turn, titles, company, Part.PLAYING, Optional.empty());
    }

    /** A pause that was begun goes on from when it was: pressing twice does not make it longer. */
    Showing pause(Instant now) {
        return new Showing(practice, turn, titles, company, part, paused.or(() -> Optional.of(now)));
    }

    Showing goOn() {
        return new Showing(practice, turn, titles, company, part, Optional.empty());
    }

    Showing end() {
        return new Showing(practice, turn, titles, company, Part.ENDED, Optional.empty());
    }

    @Override
    public String toString() {
        return "Showing[hidden]";
    }
}
