package org.thaw.transfer.foreign.written;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day, by a clock of 24 hours or of 12. */
public final class WrittenTime {
    /** For a day that is told without a time. */
    public static final LocalTime NOON = LocalTime.NOON;

    // Newer systems put a narrow space that does not break before “pm”.
    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2}))?(?:[\\s\u00a0\u202f]*([ap])\\.?[\\s\u00a0\u202f]?m\\.?)?");

    private static final int LONGEST = 40;

    private WrittenTime() {}

    /** Nothing where it is no time of day. */
    public static Optional<LocalTime> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher parts = TIME.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(1));
        String half = parts.group(4);
        if (half != null && hour > 12) {
            return Optional.empty();
        }
        int second = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        try {
            return Optional.of(LocalTime.of(of24(hour, half), Integer.parseInt(parts.group(2)), second));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** Twelve at night is the hour nought; programs write it either way. */
    private static int of24(int hour, @org.jspecify.annotations.Nullable String half) {
        if (half == null) {
            return hour;
        }
        return hour % 12 + (half.equals("p") ? 12 : 0);
    }
}
