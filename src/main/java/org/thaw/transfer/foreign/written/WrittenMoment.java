package org.thaw.transfer.foreign.written;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.thaw.transfer.open.OpenTime;

/** A day with a time, by the clock on the wall. */
public final class WrittenMoment {
    private static final DateTimeFormatter WITH_OFFSET =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private WrittenMoment() {}

    /** Reads “2026-11-03 21:30” and what is like it; a day without a time is noon. */
    public static Optional<LocalDateTime> read(String text) {
        String words = text.strip();
        for (int space = words.indexOf(' '); space > 0; space = words.indexOf(' ', space + 1)) {
            Optional<LocalTime> time = WrittenTime.read(words.substring(space + 1));
            if (time.isPresent()) {
                return WrittenDay.read(words.substring(0, space)).map(day -> day.atTime(time.get()));
            }
        }
        return WrittenDay.read(words).map(day -> day.atTime(WrittenTime.NOON));
    }

    /** The moment here. A time that the clock jumped over in spring is as much later as it jumped. */
    public static OpenTime in(ZoneId zone, LocalDateTime local) {
        return OpenTime.of(local.atZone(zone).toInstant());
    }

    /** A moment that was written down in another zone keeps that zone’s offset beside it. */
    public static OpenTime in(ZoneId zone, Instant moment) {
        OpenTime plain = OpenTime.of(moment);
        if (!moment.equals(moment.truncatedTo(ChronoUnit.SECONDS))
                || zone.getRules().getOffset(moment).getTotalSeconds() == 0) {
            return plain;
        }
        return OpenTime.read(WITH_OFFSET.format(moment.atZone(zone)))
                .filter(time -> time.moment().equals(moment))
                .orElse(plain);
    }
}
