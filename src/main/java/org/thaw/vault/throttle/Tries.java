package org.thaw.vault.throttle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the table {@code try}, within one transaction. */
final class Tries {
    /** So long after the last failure it is forgotten. */
    static final Duration REMEMBERED = Duration.ofDays(1);

    private final JdbcClient client;
    private final Instant now;

    Tries(JdbcClient client, Instant now) {
        this.client = client;
        this.now = now;
    }

    /**
     * Makes all rows believe the clock. Where it was set back, failures “in the future” count as of now: so a wait
     * neither ends nor grows by it, and is never longer than its full length.
     */
    void believeTheClock() {
        client.sql("update failed_try set last_at = :now where last_at > :now")
                .param("now", now.toEpochMilli())
                .update();
        client.sql("delete from failed_try where last_at <= :old")
                .param("old", now.minus(REMEMBERED).toEpochMilli())
                .update();
    }

    /** The longest of what is left to wait. */
    Duration left(List<Subject> subjects) {
        return subjects.stream().map(this::left).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    private Duration left(Subject subject) {
        return find(subject)
                .map(row -> Duration.between(
                        now, row.lastAt().plus(subject.patience().after(row.failures()))))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }

    void count(Subject subject) {
        client.sql("""
                        insert into failed_try (subject, failures, last_at) values (:subject, 1, :now)
                        on conflict (subject) do update set failures = failures + 1, last_at = excluded.last_at""")
                .param("subject", subject.digest())
                .param("now", now.toEpochMilli())
                .update();
    }

    /** Takes one failure back: the try did not fail after all. */
    void takeBack(Subject subject) {
        client.sql("update failed_try set failures = failures - 1 where subject = :subject")
                .param("subject", subject.digest())
                .update();
        client.sql("delete from failed_try where failures <= 0").update();
    }

    void forget(Subject subject) {
        client.sql("delete from failed_try where subject = :subject")
                .param("subject", subject.digest())
                .update();
    }

    private Optional<Row> find(Subject subject) {
        return client.sql("select failures, last_at from failed_try where subject = :subject")
                .param("subject", subject.digest())
                .query((row, _) -> new Row(row.getInt("failures"), Instant.ofEpochMilli(row.getLong("last_at"))))
                .optional();
    }

    private record Row(int failures, Instant lastAt) {}
}
