package org.thaw.people.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.thaw.people.trusted.People;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.VaultLockedException;
import org.thaw.vault.VaultStorageException;

/** One letter from where it stands to its end, or until the vault locks. */
final class Delivery implements Runnable {
    private static final String TOO_OLD = "It had waited too long, so Thaw did not send it by itself any more.";
    private static final String ELSEWHERE = "It came from another vault, so Thaw did not send it from here.";
    private static final String CHANGED = "What was agreed on, or their address, changed before it went.";

    /** A clock may be put on or back while this waits. */
    private static final Duration LONGEST_NAP = Duration.ofMinutes(1);

    private final EntryId id;
    private final Instant tapped;
    private final Deliveries deliveries;
    private final String claim = UUID.randomUUID().toString();
    private final Semaphore hurried = new Semaphore(0);
    private volatile OpenVault vault;

    Delivery(OpenVault vault, EntryId id, Instant tapped, Deliveries deliveries) {
        this.vault = vault;
        this.id = id;
        this.tapped = tapped;
        this.deliveries = deliveries;
    }

    EntryId id() {
        return id;
    }

    boolean isWith(OpenVault other) {
        return vault.equals(other);
    }

    /** Somebody has the vault open: also where it was locked meanwhile, and opened again. */
    void goOnWith(OpenVault open) {
        vault = open;
        hurried.release();
    }

    @Override
    public void run() {
        OpenVault with;
        do {
            with = vault;
            carryOn();
        } while (!deliveries.isDone(this, with));
    }

    private void carryOn() {
        try {
            settleWhatIsLeft();
            for (Optional<Letter> next = waiting(); next.isPresent(); next = waiting()) {
                step(next.get());
            }
        } catch (VaultLockedException | VaultStorageException | NoSuchElementException notNow) {
            // Locked, or the disk fails, or the letter was deleted. What stands in the vault stays true. It is looked
            // at again when the vault is opened, and with each page of people.
            return;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Letter> waiting() {
        return Outbox.in(vault).find(id).map(Kept::entry).filter(letter -> letter.isAt(Stage.WAITING));
    }

    /** Nobody in this program is handing it over now; so whoever was has ended before an answer was noted. */
    private void settleWhatIsLeft() {
        Optional<Letter> letter = Outbox.in(vault).find(id).map(Kept::entry);
        Optional<Handing> known = deliveries.memory().of(id);
        boolean isOpen = letter.filter(it -> it.standing().mayStillChange() || it.isAt(Stage.NOT_KNOWN))
                .isPresent();
        if (isOpen && (known.isPresent() || letter.get().isAt(Stage.HANDING_OVER))) {
            note(known.orElseGet(Handing.NotKnown::new));
        }
    }

    private void step(Letter letter) throws InterruptedException {
        Optional<Handing> known = deliveries.memory().of(id);
        if (known.isPresent()) {
            // It went already, and what stands in the vault is older than that.
            note(known.get());
            return;
        }
        Instant now = deliveries.clock().instant();
        if (Duration.between(tapped, now).abs().compareTo(letter.kind().lifetime()) > 0) {
            end(TOO_OLD);
        } else if (!letter.vault().equals(vault.id().toString())) {
            end(ELSEWHERE);
        } else if (now.isBefore(letter.standing().due())) {
            nap(Duration.between(now, letter.standing().due()));
        } else {
            carry(letter);
        }
    }

    private void nap(Duration left) throws InterruptedException {
        long millis = Math.min(left.toMillis(), LONGEST_NAP.toMillis()) + 1;
        if (hurried.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            hurried.drainPermits();
            // A page that is looked at again and again must not become a busy loop.
            Thread.sleep(10);
        }
    }

    private void carry(Letter letter) throws InterruptedException {
        if (!isStillRight(letter)) {
            end(CHANGED);
            return;
        }
        Handing handing = carried(letter);
        deliveries.memory().note(id, handing);
        note(handing);
        if (handing instanceof Handing.HeldBack) {
            Thread.sleep(1_000);
        }
    }

    private Handing carried(Letter letter) {
        try {
            return deliveries
                    .carriers()
                    .of(letter.way())
                    .map(carrier -> carrier.carry(vault, id, tapped, letter, () -> pass(letter)))
                    .map(this::checked)
                    .orElseGet(() -> new Handing.Refused("This way is not there any more."));
        } catch (VaultLockedException | VaultStorageException notNow) {
            throw notNow;
        } catch (RuntimeException broken) {
            // What it says may quote a server or an address, so it goes no further.
            return deliveries
                    .memory()
                    .of(id)
                    .orElseGet(() -> new Handing.Refused("Something in Thaw went wrong before it went."));
        }
    }

    /** Once the last moment was passed, a letter is not held back any more. */
    private Handing checked(Handing told) {
        return told instanceof Handing.HeldBack ? deliveries.memory().of(id).orElse(told) : told;
    }

    /** They may have said no since the tap, been taken out, or have another address. */
    private boolean isStillRight(Letter letter) {
        if (letter.kind() == Kind.TEST) {
            return true;
        }
        deliveries.lookFirst(vault);
        return letter.to()
                .flatMap(person -> People.in(vault).find(person.toString()))
                .map(Kept::entry)
                .filter(letter.kind()::isAllowed)
                .flatMap(person ->
                        deliveries.carriers().of(letter.way()).flatMap(carrier -> carrier.address(vault, person)))
                .filter(letter.address()::equals)
                .isPresent();
    }

    /** On disk when it returns true; and of several programs with this vault open, one alone is told true. */
    private boolean pass(Letter shown) {
        try {
            if (!isStillRight(shown)) {
                return false;
            }
            Instant now = deliveries.clock().instant();
            Letter claimed = vault.update(
                            Letter.TYPE,
                            id,
                            letter -> letter.isAt(Stage.WAITING)
                                    ? letter.with(letter.standing().claimedBy(claim, now))
                                    : letter)
                    .entry();
            boolean isOurs = claimed.isAt(Stage.HANDING_OVER)
                    && claimed.standing().claim().equals(claim);
            if (isOurs) {
                deliveries.memory().passed(id);
            }
            return isOurs;
        } catch (VaultLockedException | VaultStorageException | NoSuchElementException notKept) {
            return false;
        }
    }

    private void note(Handing handing) {
        Instant now = deliveries.clock().instant();
        switch (handing) {
            case Handing.Handed() -> change(letter -> letter.at(Stage.HANDED, now, ""));
            case Handing.NotKnown() -> change(letter -> letter.at(Stage.NOT_KNOWN, now, ""));
            case Handing.Refused(String why) -> didNotGo(letter -> letter.at(Stage.FAILED, now, why));
            case Handing.NotNow(String why) -> didNotGo(letter -> later(letter, now, why));
            case Handing.HeldBack() -> {}
        }
    }

    private Letter later(Letter letter, Instant now, String why) {
        Instant next = now.plus(deliveries.waits().after(letter.standing().tries()));
        boolean isLast = letter.kind() == Kind.TEST
                || next.isAfter(tapped.plus(letter.kind().lifetime()));
        return isLast
                ? letter.at(Stage.FAILED, now, why)
                : letter.with(letter.standing().again(now, next, why));
    }

    private void end(String why) {
        Instant now = deliveries.clock().instant();
        change(letter -> letter.isAt(Stage.WAITING) ? letter.at(Stage.FAILED, now, why) : letter);
    }

    private void didNotGo(java.util.function.UnaryOperator<Letter> change) {
        change(change);
        deliveries.memory().forget(id);
    }

    /** What has come to its end keeps it, but for an answer that came after nobody knew any more. */
    private void change(java.util.function.UnaryOperator<Letter> change) {
        vault.update(
                Letter.TYPE,
                id,
                letter -> letter.standing().mayStillChange() || letter.isAt(Stage.NOT_KNOWN)
                        ? change.apply(letter)
                        : letter);
    }
}
