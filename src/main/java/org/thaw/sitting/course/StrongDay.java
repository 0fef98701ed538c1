package org.thaw.sitting.course;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.practices.player.OneADay;

/**
 * Whether today’s one strong practice has been had (EVIDENCE C, stop rules: the cap).
 *
 * @param opensAgain when the next strong practice may be had, where one was had today
 */
public record StrongDay(Optional<ZonedDateTime> opensAgain) {
    public static final StrongDay UNUSED = new StrongDay(Optional.empty());

    /** The day after strong practices at these times. */
    public static StrongDay after(Stream<Instant> strong, Clock clock) {
        return new StrongDay(OneADay.opensAgain(strong, ZonedDateTime.now(clock)));
    }

    public boolean isUsed() {
        return opensAgain.isPresent();
    }
}
