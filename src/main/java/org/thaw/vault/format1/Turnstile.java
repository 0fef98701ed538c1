package org.thaw.vault.format1;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Lets so many through at once; so many others wait, first come first served, and no more. */
final class Turnstile {
    private final Semaphore places;
    private final Semaphore inside;

    Turnstile(int places, int waiting) {
        this.places = new Semaphore(places, true);
        this.inside = new Semaphore(places + waiting);
    }

    /** @throws TooManyAtOnceException where too many wait already */
    <T> T pass(Supplier<T> work) {
        if (!inside.tryAcquire()) {
            throw new TooManyAtOnceException();
        }
        try {
            return inPlace(work);
        } finally {
            inside.release();
        }
    }

    private <T> T inPlace(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
