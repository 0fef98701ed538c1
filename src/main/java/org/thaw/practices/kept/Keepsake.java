package org.thaw.practices.kept;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.thaw.vault.EntryId;

/**
 * One thing that was kept, as it is shown again.
 *
 * @param page where all of it is, where a list is not the place to show it
 */
public record Keepsake(EntryId id, Instant at, List<Part> parts, Optional<String> page) {
    /** One that a list shows whole. */
    public Keepsake(EntryId id, Instant at, List<Part> parts) {
        this(id, at, parts, Optional.empty());
    }

    public Keepsake {
        requireNonNull(page);
        requireNonNull(id);
        requireNonNull(at);
        parts = List.copyOf(parts);
    }

    /** A question, and what the person said to it. */
    public record Part(String question, String words) {
        public Part {
            requireNonNull(question);
            requireNonNull(words);
        }

        @Override
        public String toString() {
            return "Part[hidden]";
        }
    }

    @Override
    public String toString() {
        return "Keepsake[" + id + "]";
    }
}
