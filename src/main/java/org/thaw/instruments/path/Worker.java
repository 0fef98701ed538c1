package org.thaw.instruments.path;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Runs formulas on a thread of their own, with a deep stack, and does not wait longer than they may take. The budget ends
 * them from within; this is for whatever does not look at it.
 */
public final class Worker {
    private static final long STACK = 32L * 1024 * 1024;
    /** Loading FHIR’s classes on a slow machine is no fault of a form, and is not in its budget. */
    private static final long GRACE_MILLISECONDS = 8_000;

    /** A formula that cannot be ended holds its place, so that a hostile form can take no more than these. */
    private static final Semaphore PLACES = new Semaphore(4);

    private Worker() {}

    /**
     * Does the work and waits for it.
     *
     * @throws FormulaException where it takes too long, or fails
     */
    public static <T> T run(Supplier<T> work) {
        if (!isPlaceFree()) {
            throw new FormulaException("Thaw is still busy with the formulas of another form.");
        }
        FutureTask<T> task = new FutureTask<>(() -> {
            try {
                return work.get();
            } finally {
                PLACES.release();
            }
        });
        Thread.ofPlatform().daemon().name("formulas").stackSize(STACK).start(task);
        return result(task);
    }

    private static boolean isPlaceFree() {
        try {
            return PLACES.tryAcquire(GRACE_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static <T> T result(FutureTask<T> task) {
        try {
            return task.get(Budget.TIME.toMillis() + GRACE_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            task.cancel(true);
            throw new FormulaException("The formulas take too long to work out, so they are left out.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FormulaException("The formulas were stopped.");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof FormulaException told) {
                throw told;
            }
            throw new FormulaException("A formula cannot be worked out with these answers.");
        }
    }
}
