package org.thaw.sitting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.thaw.sitting.kept.Passing;

/** A clock that stands still until time passes, or somebody sets it. */
public final class MovableClock extends Clock implements Passing {
    private volatile Instant now;
    private volatile Duration passed = Duration.ZERO;

    public MovableClock(Instant now) {
        this.now = now;
    }

    /** Time passes. */
    public void move(Duration by) {
        now = now.plus(by);
        passed = passed.plus(by);
    }

    /** Somebody sets the clock; no time passes. */
    public void set(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Duration passed() {
        return passed;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("this clock is for one zone");
    }
}
