package org.thaw.sitting.afterwards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReminderTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void holdsAMomentForEachTimeInLinesThatCalendarsRead() {
        String file = Reminder.at(List.of(NOW.plusSeconds(1200), NOW.plusSeconds(5400)), NOW);

        assertThat(file)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains(
                        "DTSTART:20261122T122000Z\r\n", "DTSTART:20261122T133000Z\r\n", "DTSTAMP:20261122T120000Z\r\n");
        assertThat(file.split("\r\n"))
                .allSatisfy(line -> assertThat(line.length()).isLessThan(75));
        assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void namesNeitherThawNorASitting() {
        assertThat(Reminder.at(List.of(NOW), NOW))
                .doesNotContainIgnoringCase("thaw")
                .doesNotContainIgnoringCase("sitting");
    }

    @Test
    void isEmptyWhereNothingIsToCome() {
        assertThat(Reminder.at(List.of(), NOW)).doesNotContain("VEVENT");
    }
}
