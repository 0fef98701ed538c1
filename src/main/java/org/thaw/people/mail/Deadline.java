package org.thaw.people.mail;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/** Closes a socket when its time is over, whatever it is reading or writing. */
final class Deadline implements AutoCloseable {
    private final Socket socket;
    private final Thread watch;
    private volatile boolean over;

    private Deadline(Socket socket, Duration after) {
        this.socket = socket;
        this.watch = Thread.ofVirtual().name("deadline").unstarted(() -> closeAfter(after));
    }

    static Deadline on(Socket socket, Duration after) {
        Deadline deadline = new Deadline(socket, after);
        deadline.watch.start();
        return deadline;
    }

    /** Whether it was this that ended the conversation. */
    boolean isOver() {
        return over;
    }

    private void closeAfter(Duration after) {
        try {
            Thread.sleep(after);
            over = true;
            socket.close();
        } catch (InterruptedException inTime) {
            Thread.currentThread().interrupt();
        } catch (IOException closed) {
            // It is of no use any more in either case.
            return;
        }
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
