package org.thaw.vault.format1;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Lets so many through at once; the others wait, first come first served. */
final class Turnstile {
    private final Semaphore places;

    Turnstile(int places) {
        this.places = new Semaphore(places, true);
    }

    <T> T pass(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
