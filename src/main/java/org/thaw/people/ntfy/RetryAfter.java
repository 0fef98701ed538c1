package org.thaw.people.ntfy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;

/** How long a server asks to be left alone (RFC 9110, 10.2.3): seconds, or a date. */
final class RetryAfter {
    private static final Duration MOST = Duration.ofHours(1);

    private RetryAfter() {}

    /** Never less than nothing, never more than an hour; nothing where it was not said, or made no sense. */
    static Optional<Duration> of(HttpResponse response, Instant now) {
        Header header = response.getFirstHeader("Retry-After");
        return header == null ? Optional.empty() : read(header.getValue(), now);
    }

    static Optional<Duration> read(String value, Instant now) {
        String told = value.strip();
        if (told.matches("\\d{1,9}")) {
            return Optional.of(bounded(Duration.ofSeconds(Long.parseLong(told))));
        }
        try {
            Instant until = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(told));
            return Optional.of(bounded(Duration.between(now, until)));
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }

    private static Duration bounded(Duration wait) {
        Duration atLeast = wait.isNegative() ? Duration.ZERO : wait;
        return atLeast.compareTo(MOST) > 0 ? MOST : atLeast;
    }
}
