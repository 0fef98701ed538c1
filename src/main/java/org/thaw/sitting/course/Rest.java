package org.thaw.sitting.course;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.practices.player.OneADay;

/**
 * Whether nothing that opens is offered for now, because it got heavy. After a sitting that a stop rule ended, the rest
 * of that day is for gentle things; after an arrival at seven or more, the ninety minutes after which a person is asked
 * again (EVIDENCE C, stop rules). How long is our own judgement. The brake alone calls for none: stopping must stay
 * free.
 *
 * @param until when more is open again, where it is not now
 */
public record Rest(Optional<ZonedDateTime> until) {
    private static final Duration AFTER_A_HEAVY_ARRIVAL = Duration.ofMinutes(90);

    /**
     * The rest that these times call for.
     *
     * @param heavy when it got heavy in a sitting, or after one
     * @param arrivals when somebody came to a sitting too heavy for one
     */
    public static Rest after(Stream<Instant> heavy, Stream<Instant> arrivals, Clock clock) {
        return new Rest(Stream.concat(
                        heavy.map(at -> OneADay.end(at, clock.getZone())),
                        arrivals.map(at -> at.plus(AFTER_A_HEAVY_ARRIVAL).atZone(clock.getZone())))
                .max(Comparator.naturalOrder())
                .filter(until -> until.toInstant().isAfter(clock.instant())));
    }
}
