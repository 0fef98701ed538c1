package org.thaw.boxes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.thaw.vault.EntryId;

/** The time of a lid, as the process counts it. */
class LiftedLidsTest {
    private static final EntryId OPENING = EntryId.random();

    /** Near its overflow, where an ordinary comparison of times would fail. */
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);

    private final LiftedLids lids = new LiftedLids(nanos::get);

    @Test
    void runsOutWhateverTheClockOnTheWallSays() {
        lids.lift(OPENING, Duration.ofMinutes(2));
        assertThat(lids.left(OPENING)).isEqualTo(Duration.ofMinutes(2));

        nanos.addAndGet(Duration.ofSeconds(119).toNanos());
        assertThat(lids.left(OPENING)).isEqualTo(Duration.ofSeconds(1));

        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        assertThat(lids.left(OPENING)).isZero();
    }

    @Test
    void isOverAtOnceWhereTheLidIsPutOn() {
        lids.lift(OPENING, Duration.ofMinutes(2));

        lids.drop(OPENING);

        assertThat(lids.left(OPENING)).isZero();
    }

    @Test
    void isOverWhereNobodyRemembersLiftingIt() {
        assertThat(lids.left(EntryId.random())).isZero();
    }
}
