package org.thaw.people.mail;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.thaw.people.network.Destinations;
import org.thaw.people.network.Line;
import org.thaw.people.network.NotReachableException;

/** Finds a mail server by its name, once: what was judged is what is connected to. */
final class Lookup {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Destinations destinations;

    Lookup(Destinations destinations) {
        this.destinations = destinations;
    }

    /** What was found. */
    sealed interface Found {
        /**
         * A machine that may be reached.
         *
         * @param address holds the name it was asked by, for its certificate to be held against
         */
        record At(InetAddress address) implements Found {}

        record Unknown() implements Found {}

        record TookTooLong() implements Found {}

        record Forbidden() implements Found {}
    }

    /** Blocks for some seconds at most. */
    Found find(MailAccount account) {
        Optional<String> name = Domain.ascii(account.server());
        if (name.isEmpty()) {
            return new Found.Unknown();
        }
        FutureTask<InetAddress[]> lookUp = new FutureTask<>(() -> destinations.find(name.get(), line(account)));
        Thread.ofVirtual().name("look-up").start(lookUp);
        try {
            return new Found.At(named(name.get(), lookUp.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS)[0]));
        } catch (ExecutionException failed) {
            return failed.getCause() instanceof NotReachableException ? new Found.Forbidden() : new Found.Unknown();
        } catch (TimeoutException slow) {
            return new Found.TookTooLong();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Found.TookTooLong();
        }
    }

    private static Line line(MailAccount account) {
        return switch (account.security()) {
            case TLS, STARTTLS -> Line.SEALED;
            case NONE -> Line.PLAIN;
        };
    }

    /** So that nobody asks DNS for the name of an address that was typed as numbers. */
    private static InetAddress named(String name, InetAddress address) {
        try {
            return InetAddress.getByAddress(name, address.getAddress());
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("an address is an address", impossible);
        }
    }
}
