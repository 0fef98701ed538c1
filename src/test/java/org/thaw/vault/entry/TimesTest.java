package org.thaw.vault.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    @Property
    void readsAnyTimeThatIsWritten(@ForAll Instant time) {
        assertThat(Times.parse(time.toString())).isEqualTo(time);
    }

    @Property
    void readsAnyTimeOfTheseCenturies(
            @ForAll @LongRange(min = 0, max = 4_102_444_800L) long seconds,
            @ForAll @IntRange(max = 999_999_999) int nanos) {
        Instant time = Instant.ofEpochSecond(seconds, nanos);
        assertThat(Times.parse(time.toString())).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-04T05:06:07.1Z",
                "2026-03-04T05:06:07.000000001Z",
                "2024-02-29T23:59:59Z",
                "2026-03-04T24:00:00Z",
                "2026-03-04T05:06:07+01:00"
            })
    void readsAsTheJdkDoes(String text) {
        assertThat(Times.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today",
                "2026-03-04T05:06:07",
                "2026-02-30T05:06:07Z",
                "2026-13-04T05:06:07Z",
                "2026-03-04 05:06:07Z",
                "2026-03-04T05:06:07.0000000001Z",
                "2026-03-04T05:61:07Z"
            })
    void refusesWhatTheJdkRefuses(String text) {
        assertThatThrownBy(() -> Times.parse(text)).isInstanceOf(DateTimeParseException.class);
    }
}
