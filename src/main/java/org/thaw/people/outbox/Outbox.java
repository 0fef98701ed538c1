package org.thaw.people.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** The letters in a vault. */
public final class Outbox {
    /** Longer than any page stays open from which one of them could be sent a second time. */
    private static final Duration KEPT_FOR = Duration.ofDays(30);

    /** A sign comes after the asking, also by a clock that stands still. */
    private static final Comparator<Kept<Letter>> BY_TIME = Comparator.comparing((Kept<Letter> kept) -> kept.at())
            .thenComparing(kept -> kept.entry().kind());

    private static final Duration GLANCE = Duration.ofMillis(40);

    private final OpenVault vault;

    private Outbox(OpenVault vault) {
        this.vault = vault;
    }

    public static Outbox in(OpenVault vault) {
        return new Outbox(vault);
    }

    /** In the order of their taps. */
    public List<Kept<Letter>> all() {
        return vault.all(Letter.TYPE);
    }

    public Optional<Kept<Letter>> find(EntryId id) {
        return vault.find(Letter.TYPE, id);
    }

    /**
     * Waits until a letter has come to its end, or to a longer wait, but no longer than so: most are handed over within a
     * second or two.
     */
    public Optional<Kept<Letter>> afterAMoment(EntryId id, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        Optional<Kept<Letter>> now = find(id);
        while (now.filter(kept -> kept.entry().standing().awaitsAnAnswer()).isPresent() && System.nanoTime() < end) {
            LockSupport.parkNanos(GLANCE.toNanos());
            now = find(id);
        }
        return now;
    }

    /** Those to somebody, the latest first. */
    public List<Kept<Letter>> to(EntryId person) {
        return latestFirst(all().stream()
                .filter(kept -> kept.entry().to().equals(Optional.of(person)))
                .toList());
    }

    /** The tests of a way, the latest first. */
    public List<Kept<Letter>> tests(Way way) {
        return latestFirst(all().stream()
                .filter(kept -> kept.entry().kind() == Kind.TEST && kept.entry().way() == way)
                .toList());
    }

    /** Takes a letter back, where it has not begun to go. */
    public void withdraw(EntryId id, Instant now) {
        if (find(id).isPresent()) {
            vault.update(
                    Letter.TYPE,
                    id,
                    letter -> letter.isAt(Stage.WAITING) ? letter.at(Stage.WITHDRAWN, now, "") : letter);
        }
    }

    /** Takes back whatever of a kind waits to go to somebody. */
    void withdraw(EntryId person, Kind kind, Instant now) {
        to(person).stream()
                .filter(kept -> kept.entry().kind() == kind)
                .filter(kept -> kept.entry().isAt(Stage.WAITING))
                .forEach(kept -> withdraw(kept.id(), now));
    }

    /** Forgets everything that was sent to somebody; what waits does not go. */
    public void forget(EntryId person) {
        to(person).forEach(kept -> vault.delete(kept.id()));
    }

    /** Forgets the tests of a way whose settings are others now. */
    public void forgetTests(Way way) {
        tests(way).forEach(kept -> vault.delete(kept.id()));
    }

    void add(EntryId id, Instant now, Letter letter) {
        vault.save(Letter.TYPE, new Kept<>(id, now, letter));
        all().stream()
                .filter(kept -> kept.at().isBefore(now.minus(KEPT_FOR)))
                .filter(kept -> !kept.entry().standing().mayStillChange())
                .forEach(kept -> vault.delete(kept.id()));
    }

    private static List<Kept<Letter>> latestFirst(List<Kept<Letter>> letters) {
        return letters.stream().sorted(BY_TIME.reversed()).toList();
    }
}
