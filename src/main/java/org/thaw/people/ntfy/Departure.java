package org.thaw.people.ntfy;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.thaw.people.outbox.LastMoment;

/**
 * Knows for certain of one request whether its words began to leave. The head of a request goes first; without the words
 * that it announces, the server has nothing.
 */
final class Departure {
    private final LastMoment lastMoment;
    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

    Departure(LastMoment lastMoment) {
        this.lastMoment = lastMoment;
    }

    private enum State {
        WAITING,
        BEGUN,
        HELD_BACK,
        CLOSED
    }

    /**
     * Called right before the first byte of the words.
     *
     * @throws IOException where they are not to leave
     */
    void begin() throws IOException {
        // First this, so that whoever waits no longer cannot be told that nothing left while it does.
        if (!state.compareAndSet(State.WAITING, State.BEGUN)) {
            throw new IOException("closed");
        }
        if (!lastMoment.pass()) {
            state.set(State.HELD_BACK);
            throw new IOException("held back");
        }
    }

    /** Nothing leaves any more; tells whether something did. */
    Exchange close() {
        if (state.compareAndSet(State.WAITING, State.CLOSED)) {
            return new Exchange.NotSent(Exchange.Reason.NOT_REACHED);
        }
        return switch (state.get()) {
            case WAITING, CLOSED -> new Exchange.NotSent(Exchange.Reason.NOT_REACHED);
            case HELD_BACK -> new Exchange.NotSent(Exchange.Reason.HELD_BACK);
            case BEGUN -> new Exchange.Silence();
        };
    }
}
