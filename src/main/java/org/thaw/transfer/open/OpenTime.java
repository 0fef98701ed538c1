package org.thaw.transfer.open;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as RFC 3339 writes it (section 5.6), with the moment it means. A vault keeps the moment; the text is kept
 * beside it where it says the same moment in another way.
 *
 * @param moment to the nanosecond; what the text says beyond that is in the text alone
 */
public record OpenTime(String text, Instant moment) {
    private static final Pattern RFC_3339 = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[Tt ](\\d\\d:\\d\\d:)(\\d\\d)"
            + "(?:\\.(\\d{1,9})\\d{0,91})?(?:[Zz]|([+-])([01]\\d|2[0-3]):([0-5]\\d))");
    private static final int LEAP = 60;

    /** The moment, written as Thaw writes it. */
    public static OpenTime of(Instant moment) {
        return new OpenTime(moment.toString(), moment);
    }

    /** Nothing where it is no time of RFC 3339. */
    public static Optional<OpenTime> read(String text) {
        Matcher parts = RFC_3339.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new OpenTime(text, moment(parts)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether the moment alone would be written in these very words. */
    public boolean isPlain() {
        return text.equals(moment.toString());
    }

    private static Instant moment(Matcher parts) {
        int second = Integer.parseInt(parts.group(3));
        // A leap second is the one that follows :59.
        int whole = second == LEAP ? LEAP - 1 : second;
        LocalDateTime local = LocalDateTime.parse("%sT%s%02d".formatted(parts.group(1), parts.group(2), whole));
        return local.toInstant(ZoneOffset.UTC)
                .plusSeconds(second - whole)
                .plusNanos(nanos(parts.group(4)))
                .minusSeconds(offset(parts));
    }

    private static long nanos(@org.jspecify.annotations.Nullable String decimals) {
        return decimals == null ? 0 : Long.parseLong((decimals + "000000000").substring(0, 9));
    }

    private static long offset(Matcher parts) {
        if (parts.group(5) == null) {
            return 0;
        }
        long seconds = Integer.parseInt(parts.group(6)) * 3600L + Integer.parseInt(parts.group(7)) * 60L;
        return parts.group(5).equals("-") ? -seconds : seconds;
    }
}
