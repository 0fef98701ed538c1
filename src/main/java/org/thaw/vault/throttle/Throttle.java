package org.thaw.vault.throttle;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.thaw.vault.VaultId;
import org.thaw.vault.VaultName;
import org.thaw.vault.VaultStorageException;
import org.thaw.vault.store.Database;
import org.thaw.vault.store.InstallationKey;
import org.thaw.vault.store.Storage;

/**
 * Slows down whoever guesses. A try is counted before it is made, and taken back where it succeeds, so that neither
 * many tries at once nor a restart in between are free. Names that nobody has are counted like any other.
 */
public final class Throttle {
    private final Database database;
    private final InstallationKey key;
    private final InstantSource clock;

    public Throttle(Storage disk, InstantSource clock) {
        this.database = disk.database();
        this.key = disk.key();
        this.clock = clock;
    }

    /** One try, counted already, or the time to wait before it may be made. */
    public sealed interface Turn {
        /** It may be made. Where it succeeds, say so. */
        record Now(Attempt attempt) implements Turn {}

        /** Not yet. Asking again before that changes nothing. */
        record Later(Duration left) implements Turn {}
    }

    /** A try at a vault by its name. */
    public Turn ask(VaultName typed, Caller caller) {
        return ask(List.of(Subject.of(key, typed)), caller);
    }

    /** A try at a vault by its id, which a passkey knows. */
    public Turn ask(VaultId vault, Caller caller) {
        return ask(List.of(Subject.of(key, vault)), caller);
    }

    /** A try at a name for a new vault, since the answer tells whether somebody has it. */
    public Turn ask(Caller caller) {
        return ask(List.of(), caller);
    }

    private Turn ask(List<Subject> vault, Caller caller) {
        Subject address = Subject.of(key, caller);
        Attempt attempt = new Attempt(this, vault, address);
        try {
            Duration left = database.write(client -> {
                Tries tries = new Tries(client, clock.instant());
                tries.believeTheClock();
                Duration wait = tries.left(attempt.subjects());
                if (wait.isZero()) {
                    attempt.subjects().forEach(tries::count);
                }
                return wait;
            });
            return left.isZero() ? new Turn.Now(attempt) : new Turn.Later(left);
        } catch (VaultStorageException cannotCount) {
            return whereNothingCanBeWritten(attempt);
        }
    }

    /** A person must be able to read what they wrote also from a full or write-protected disk; what was counted holds. */
    private Turn whereNothingCanBeWritten(Attempt attempt) {
        Duration left = database.read(client -> new Tries(client, clock.instant()).left(attempt.subjects()));
        return left.isZero() ? new Turn.Now(attempt) : new Turn.Later(left);
    }

    void settle(Consumer<Tries> correction) {
        try {
            database.write(client -> {
                correction.accept(new Tries(client, clock.instant()));
                return true;
            });
        } catch (VaultStorageException cannotWrite) {
            // One failure too many stays counted, for a day at most.
            return;
        }
    }
}
