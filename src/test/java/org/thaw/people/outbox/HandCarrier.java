package org.thaw.people.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.thaw.people.trusted.Person;
import org.thaw.vault.EntryId;
import org.thaw.vault.OpenVault;

/** Carries by hand: what it does next is what a test lays out for it. */
final class HandCarrier implements Carrier {
    /** One way of carrying. */
    interface Carrying {
        Handing carry(LastMoment lastMoment);
    }

    private final BlockingQueue<Carrying> next = new LinkedBlockingQueue<>();
    private final List<EntryId> gone = new CopyOnWriteArrayList<>();

    void will(Carrying carrying) {
        next.add(carrying);
    }

    /** The ids of what it gave away, each as often as it did. */
    List<EntryId> gone() {
        return gone;
    }

    @Override
    public Way way() {
        return Way.MAIL;
    }

    @Override
    public Optional<String> address(OpenVault vault, Person person) {
        return person.reach().mail();
    }

    @Override
    public Optional<String> ownAddress(OpenVault vault) {
        return Optional.of("maja@example.org");
    }

    @Override
    public Handing carry(OpenVault vault, EntryId id, Instant tapped, Letter letter, LastMoment lastMoment) {
        Carrying carrying = Optional.ofNullable(next.poll()).orElse(HandCarrier::hands);
        Handing handing = carrying.carry(() -> {
            boolean granted = lastMoment.pass();
            if (granted) {
                gone.add(id);
            }
            return granted;
        });
        return handing;
    }

    static Handing hands(LastMoment lastMoment) {
        return lastMoment.pass() ? new Handing.Handed() : new Handing.HeldBack();
    }
}
