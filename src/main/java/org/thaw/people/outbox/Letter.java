package org.thaw.people.outbox;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.thaw.vault.EntryId;
import org.thaw.vault.EntryType;

/**
 * Something a person chose to send. Its entry’s id was made with the page it was sent from, so that a second tap, a
 * reload or a second tab makes no second letter; the time of its entry is that of the tap.
 *
 * @param to the trusted person; nothing for a test, which goes to the sender
 * @param address where it goes by this way
 * @param words all that is sent, as it was shown
 * @param vault where it was sent from: one that came into another vault by an import is not sent from there
 */
public record Letter(
        Way way, Kind kind, Optional<EntryId> to, String address, String words, String vault, Standing standing) {
    public static final EntryType<Letter> TYPE = new EntryType<>("people.letter", 1, Letter.class);

    public Letter {
        requireNonNull(way);
        requireNonNull(kind);
        requireNonNull(to);
        requireNonNull(address);
        requireNonNull(words);
        requireNonNull(vault);
        requireNonNull(standing);
    }

    Letter with(Standing other) {
        return new Letter(way, kind, to, address, words, vault, other);
    }

    Letter at(Stage stage, Instant now, String why) {
        return with(standing.at(stage, now, why));
    }

    boolean isAt(Stage stage) {
        return standing.stage() == stage;
    }

    @Override
    public String toString() {
        return "Letter[hidden]";
    }
}
