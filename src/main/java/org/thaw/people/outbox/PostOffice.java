package org.thaw.people.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import org.thaw.people.trusted.Person;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** Takes what a person sends: seals it first, and has it carried then. */
@Component
public class PostOffice {
    private static final Duration JUST = Duration.ofMinutes(5);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_IN_AN_HOUR = 12;
    private static final int LONGEST = 5_000;

    private final Carriers carriers;
    private final Deliveries deliveries;
    private final Clock clock;

    /** Two presses of one tap at once must find each other’s letter. */
    private final ReentrantLock counter = new ReentrantLock();

    PostOffice(Carriers carriers, Deliveries deliveries, Clock clock) {
        this.carriers = carriers;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** Sends something to somebody. Where it is kept, it is on disk when this returns, and on its way. */
    public Posted send(OpenVault vault, Kept<Person> to, Tap tap) {
        Person person = to.entry();
        Optional<String> address = carriers.of(tap.way()).flatMap(carrier -> carrier.address(vault, person));
        if (!tap.kind().isAllowed(person)
                || address.isEmpty()
                || !tap.showed(tap.kind().words(person))) {
            return new Posted.Changed();
        }
        return keep(
                vault,
                tap,
                letter(
                        vault,
                        tap,
                        Optional.of(to.id()),
                        address.get(),
                        tap.kind().words(person)));
    }

    /** Sends a test to the sender. */
    public Posted test(OpenVault vault, Tap tap) {
        return carriers.of(tap.way())
                .flatMap(carrier -> carrier.ownAddress(vault))
                .map(address -> keep(vault, tap, letter(vault, tap, Optional.empty(), address, tap.shown())))
                .orElseGet(Posted.Changed::new);
    }

    private Letter letter(OpenVault vault, Tap tap, Optional<EntryId> to, String address, String words) {
        return new Letter(
                tap.way(), tap.kind(), to, address, words, vault.id().toString(), Standing.fresh(clock.instant()));
    }

    private Posted keep(OpenVault vault, Tap tap, Letter letter) {
        counter.lock();
        try {
            Posted posted = keepOnce(Outbox.in(vault), tap, letter);
            if (posted instanceof Posted.Kept) {
                deliveries.look(vault);
            }
            return posted;
        } finally {
            counter.unlock();
        }
    }

    private Posted keepOnce(Outbox outbox, Tap tap, Letter letter) {
        if (outbox.find(tap.id()).isPresent()) {
            return new Posted.Kept();
        }
        if (letter.words().length() > LONGEST) {
            return new Posted.TooLong(LONGEST);
        }
        Instant now = clock.instant();
        List<Kept<Letter>> within = outbox.all().stream()
                .filter(kept -> isWithin(HOUR, kept.at(), now))
                // Trying out the settings uses nothing up.
                .filter(kept -> (kept.entry().kind() == Kind.TEST) == (letter.kind() == Kind.TEST))
                .toList();
        if (within.size() >= MOST_IN_AN_HOUR) {
            return new Posted.TooMany(within.size());
        }
        Optional<Duration> ago = within.stream()
                .filter(kept -> isTheSame(kept.entry(), letter) && isWithin(JUST, kept.at(), now))
                .map(kept -> Duration.between(kept.at(), now).abs())
                .min(Duration::compareTo);
        if (ago.isPresent() && tap.insistence() == Tap.Insistence.FIRST) {
            return new Posted.JustSent(ago.get());
        }
        if (letter.kind() == Kind.STAND_DOWN) {
            letter.to().ifPresent(person -> outbox.withdraw(person, Kind.SIGN, now));
        }
        outbox.add(tap.id(), now, letter);
        return new Posted.Kept();
    }

    /** A clock that was put back leaves letters that seem to come; they count for as long, and no longer. */
    private static boolean isWithin(Duration span, Instant at, Instant now) {
        return Duration.between(at, now).abs().compareTo(span) < 0;
    }

    /** What did not go may be sent again at once. */
    private static boolean isTheSame(Letter before, Letter now) {
        return now.kind() != Kind.TEST
                && before.kind() == now.kind()
                && before.to().equals(now.to())
                && !before.isAt(Stage.FAILED)
                && !before.isAt(Stage.WITHDRAWN);
    }
}
