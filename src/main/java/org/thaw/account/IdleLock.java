package org.thaw.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.thaw.vault.EntryType;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/**
 * After how many minutes without a press a kept vault locks by itself. It is kept in the vault: it belongs to the
 * person, not to the browser, and says nothing to whoever finds the file.
 */
public record IdleLock(int minutes) {
    /** What can be chosen, in minutes. */
    public static final List<Integer> CHOICES = List.of(5, 15, 30, 60);

    /** Until something is chosen. */
    public static final IdleLock USUAL = new IdleLock(15);

    private static final EntryType<IdleLock> TYPE = new EntryType<>("account.idle-lock", 1, IdleLock.class);

    public IdleLock {
        if (!CHOICES.contains(minutes)) {
            throw new IllegalArgumentException("not a time that can be chosen");
        }
    }

    /** The choice a form brings; nothing where it is none. */
    public static Optional<IdleLock> read(String minutes) {
        return CHOICES.stream()
                .filter(choice -> Integer.toString(choice).equals(minutes))
                .map(IdleLock::new)
                .findFirst();
    }

    /** What was chosen in this vault. */
    public static IdleLock in(OpenVault vault) {
        return latest(vault).map(Kept::entry).orElse(USUAL);
    }

    /** Keeps this choice in a vault; it is on disk when this returns. */
    public void keepIn(OpenVault vault, Clock clock) {
        Kept<IdleLock> entry = latest(vault)
                .map(before -> new Kept<>(before.id(), clock.instant(), this))
                .orElseGet(() -> Kept.fresh(clock.instant(), this));
        vault.save(TYPE, entry);
    }

    Duration time() {
        return Duration.ofMinutes(minutes);
    }

    private static Optional<Kept<IdleLock>> latest(OpenVault vault) {
        return vault.all(TYPE).stream().max(Comparator.comparing(Kept::at));
    }

    @Override
    public String toString() {
        return "IdleLock[hidden]";
    }
}
