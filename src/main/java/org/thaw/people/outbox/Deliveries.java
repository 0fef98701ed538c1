package org.thaw.people.outbox;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.VaultLockedException;
import org.thaw.vault.VaultStorageException;
import org.thaw.vault.WhenOpened;

/**
 * Has every letter of an open vault carried, each on a thread of its own, so that one way that hangs holds up no other,
 * and no page. While a vault is locked nothing of it can be read, and so nothing goes.
 */
@Component
public class Deliveries implements WhenOpened {
    private final Carriers carriers;
    private final Clock clock;
    private final Waits waits = new Waits(new SecureRandom());
    private final Memory memory = new Memory();
    private final Map<EntryId, Delivery> underWay = new ConcurrentHashMap<>();
    private volatile List<BeforeItGoes> first = List.of();

    Deliveries(Carriers carriers, Clock clock) {
        this.carriers = carriers;
        this.clock = clock;
    }

    @Autowired
    void askFirst(List<BeforeItGoes> all) {
        first = List.copyOf(all);
    }

    void lookFirst(OpenVault vault) {
        first.forEach(before -> before.look(vault));
    }

    @Override
    public void opened(OpenVault vault) {
        Thread.ofVirtual().name("outbox").start(() -> lookWherePossible(vault));
    }

    /** Settles what was left in the middle, and has what waits carried. */
    public void look(OpenVault vault) {
        Outbox.in(vault).all().stream()
                .filter(kept -> kept.entry().standing().mayStillChange() || isAnsweredLate(kept))
                .forEach(kept -> underWay.compute(kept.id(), (_, running) -> carriedOn(running, vault, kept)));
    }

    /** The answer came while the vault was locked, or after another program had given up on it. */
    private boolean isAnsweredLate(Kept<Letter> kept) {
        return kept.entry().isAt(Stage.NOT_KNOWN)
                && memory.of(kept.id())
                        .filter(outcome -> !(outcome instanceof Handing.NotKnown))
                        .isPresent();
    }

    private Delivery carriedOn(@Nullable Delivery running, OpenVault vault, Kept<Letter> kept) {
        if (running != null) {
            running.goOnWith(vault);
            return running;
        }
        Delivery fresh = new Delivery(vault, kept.id(), kept.at(), this);
        Thread.ofVirtual().name("outbox").start(fresh);
        return fresh;
    }

    /** Whether it is done; not where it was given the vault anew meanwhile. */
    boolean isDone(Delivery delivery, OpenVault with) {
        return underWay.computeIfPresent(delivery.id(), (_, running) -> running.isWith(with) ? null : running) == null;
    }

    private void lookWherePossible(OpenVault vault) {
        try {
            look(vault);
        } catch (VaultLockedException | VaultStorageException notNow) {
            // It is looked at again with the next page of people, and stands in the vault as it stood.
            return;
        }
    }

    Carriers carriers() {
        return carriers;
    }

    Clock clock() {
        return clock;
    }

    Waits waits() {
        return waits;
    }

    Memory memory() {
        return memory;
    }
}
