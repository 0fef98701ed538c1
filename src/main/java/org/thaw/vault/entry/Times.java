package org.thaw.vault.entry;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Reads times as they are stored: an opening vault reads thousands, and the JDK's parser is many times slower. */
final class Times {
    private static final String SHAPE = "0000-00-00T00:00:00.000000000";
    private static final int SECONDS_END = SHAPE.indexOf('.');

    private Times() {}

    /** @throws java.time.format.DateTimeParseException where the text is no time in UTC */
    static Instant parse(String text) {
        if (!isUsual(text)) {
            return Instant.parse(text);
        }
        try {
            return usual(text);
        } catch (DateTimeException noSuchDay) {
            return Instant.parse(text);
        }
    }

    private static boolean isUsual(String text) {
        int end = text.length() - 1;
        if (end < SECONDS_END || end == SECONDS_END + 1 || end > SHAPE.length() || text.charAt(end) != 'Z') {
            return false;
        }
        for (int i = 0; i < end; i++) {
            char shape = SHAPE.charAt(i);
            char there = text.charAt(i);
            if (shape == '0' ? there < '0' || there > '9' : there != shape) {
                return false;
            }
        }
        return true;
    }

    private static Instant usual(String text) {
        return LocalDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 7),
                        number(text, 8, 10),
                        number(text, 11, 13),
                        number(text, 14, 16),
                        number(text, 17, 19),
                        nanos(text))
                .toInstant(ZoneOffset.UTC);
    }

    private static int nanos(String text) {
        int end = text.length() - 1;
        int nanos = end == SECONDS_END ? 0 : number(text, SECONDS_END + 1, end);
        for (int digits = end; digits < SHAPE.length(); digits++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
