package org.thaw.vault;

/** Measures how long something takes. */
final class Watch {
    private Watch() {}

    interface Work {
        void run() throws Exception;
    }

    static double millis(Work work) {
        long begun = System.nanoTime();
        try {
            work.run();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        return (System.nanoTime() - begun) / 1e6;
    }
}
