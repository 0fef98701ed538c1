package org.thaw.sitting.afterwards;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A calendar file (RFC 5545) with a moment to look again. A calendar is often shared or kept on a server, so the file
 * names neither Thaw nor a sitting: it holds times, and the same few words each time.
 */
final class Reminder {
    static final String WORDS = "A moment to look how things are";

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Reminder() {}

    /** The file, with one moment for each time. */
    static String at(List<Instant> times, Instant now) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Reminder//EN\r\n"
                + times.stream().map(time -> event(time, now)).collect(Collectors.joining())
                + "END:VCALENDAR\r\n";
    }

    private static String event(Instant time, Instant now) {
        return String.join(
                "\r\n",
                "BEGIN:VEVENT",
                "UID:" + UUID.randomUUID(),
                "DTSTAMP:" + UTC.format(now),
                "DTSTART:" + UTC.format(time),
                "DURATION:PT5M",
                "SUMMARY:" + WORDS,
                "CLASS:PRIVATE",
                "TRANSP:TRANSPARENT",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "TRIGGER:PT0S",
                "DESCRIPTION:" + WORDS,
                "END:VALARM",
                "END:VEVENT",
                "");
    }
}
