package org.thaw.people.ntfy;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.thaw.vault.OpenVault;

/** Looks again and again, in growing waits, for as long as a vault is open. A page that is opened makes it look soon. */
final class Ear implements Runnable {
    private static final Duration GAP = Duration.ofSeconds(2);
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration SELDOM = Duration.ofMinutes(30);

    private final Function<OpenVault, Next> look;
    private final Semaphore called = new Semaphore(0);
    private volatile OpenVault vault;
    private volatile boolean stopped;

    Ear(OpenVault vault, Function<OpenVault, Next> look) {
        this.vault = vault;
        this.look = look;
    }

    /** Whether it still listens, from now on with a vault that was perhaps locked and opened again. */
    synchronized boolean goOnWith(OpenVault open) {
        if (stopped) {
            return false;
        }
        vault = open;
        called.release();
        return true;
    }

    synchronized void stop() {
        stopped = true;
        called.release();
    }

    @Override
    public void run() {
        Duration wait = FIRST;
        try {
            while (!stopped) {
                switch (look.apply(vault)) {
                    case Next.Soon soon -> wait = again(wait, soon.atLeast()) ? FIRST : grown(wait);
                    case Next.Seldom seldom -> wait = again(SELDOM, seldom.atLeast()) ? FIRST : wait;
                    case Next.Never _ -> stopUnlessCalled();
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            // However it ends: one that no longer listens must not be taken for one that does.
            stop();
        }
    }

    private synchronized void stopUnlessCalled() {
        boolean wasCalled = called.drainPermits() > 0;
        stopped = stopped || !wasCalled || !vault.isOpen();
    }

    /**
     * Waits, and looks before the time where it is called; a server is asked no more often than every other second, and
     * not before it said.
     *
     * @return whether it was called
     */
    private boolean again(Duration wait, Duration atLeast) throws InterruptedException {
        Duration least = atLeast.compareTo(GAP) > 0 ? atLeast : GAP;
        Duration most = wait.compareTo(least) > 0 ? wait : least;
        Thread.sleep(least);
        boolean wasCalled = called.tryAcquire(most.minus(least).toMillis(), TimeUnit.MILLISECONDS);
        called.drainPermits();
        return wasCalled;
    }

    private static Duration grown(Duration wait) {
        Duration next = wait.multipliedBy(3).dividedBy(2);
        return next.compareTo(LONGEST) > 0 ? LONGEST : next;
    }
}
