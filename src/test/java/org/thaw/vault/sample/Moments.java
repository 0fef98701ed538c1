package org.thaw.vault.sample;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.vault.EntryId;
import org.thaw.vault.EntryType;

/** Entries as a feature writes them: package-private, out of the vault's sight. */
public final class Moments {
    private static final EntryType<Moment> TYPE = new EntryType<>("sample.moment", 1, Moment.class);

    private Moments() {}

    /** The type and some entries, without naming the shape outside this package. */
    public static <T> T with(Use<T> use) {
        return use.apply(TYPE, List.of(tears(), almost("in the throat"), new Almost(Optional.empty(), Depth.NONE)));
    }

    private static Moment tears() {
        return new Tears(
                Duration.ofMinutes(3),
                LocalDate.of(2026, 2, 28),
                OffsetDateTime.parse("2026-02-28T23:59:59.123456789+05:45"),
                Instant.parse("2026-02-28T18:14:59.000000001Z"),
                new BigDecimal("0.10"),
                0.1 + 0.2,
                List.of("grief", "relief"),
                Map.of("before", 7L, "after", Long.MAX_VALUE),
                EntryId.of("6f1d3c52-0a4e-4b7a-9c55-0d5f1b2c3d4e"));
    }

    private static Moment almost(String where) {
        return new Almost(Optional.of(where), Depth.DEEP);
    }

    /** What a test does with them. */
    @FunctionalInterface
    public interface Use<T> {
        <E> T apply(EntryType<E> type, List<E> entries);
    }

    enum Depth {
        NONE,
        DEEP
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Tears.class, name = "tears"),
        @JsonSubTypes.Type(value = Almost.class, name = "almost")
    })
    sealed interface Moment {}

    record Tears(
            Duration duration,
            LocalDate on,
            OffsetDateTime when,
            Instant noticed,
            BigDecimal weight,
            double share,
            List<String> words,
            Map<String, Long> distress,
            EntryId after)
            implements Moment {}

    record Almost(Optional<String> where, Depth depth) implements Moment {}
}
