package org.thaw.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.thaw.library.CrisisDirectory;
import org.thaw.library.CrisisDirectory.Confidence;
import org.thaw.library.CrisisDirectory.Line;
import org.thaw.library.Library;

class HelpLinesTest {
    private static final Library LIBRARY = Library.read(Path.of("content"));
    private static final CrisisDirectory DIRECTORY = LIBRARY.crisis();
    private static final LocalDate CHECKED = DIRECTORY.countries().stream()
            .flatMap(country -> country.lines().stream())
            .map(Line::checkedOn)
            .min(LocalDate::compareTo)
            .orElseThrow();

    private static HelpLines on(LocalDate day) {
        Clock clock = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new HelpLines(LIBRARY, clock);
    }

    private static Set<String> shown(HelpLines lines) {
        return lines.all().stream()
                .flatMap(country -> country.calls().stream().map(call -> country.iso() + call.name()))
                .collect(Collectors.toSet());
    }

    @Property(tries = 200)
    void everyCountryHasAnEmergencyNumberOnAnyDay(@ForAll @IntRange(max = 4000) int days) {
        HelpLines lines = on(CHECKED.plusDays(days));

        assertThat(lines.all()).hasSameSizeAs(DIRECTORY.countries());
        assertThat(lines.all()).allSatisfy(country -> assertThat(country.emergency())
                .isNotEmpty()
                .allSatisfy(emergency -> assertThat(emergency.way().href())
                        .hasValueSatisfying(it -> assertThat(it).matches("tel:\\d{3}"))));
        assertThat(lines.elsewhere().emergency()).isNotEmpty();
    }

    @Test
    void showsNoLineOfLowConfidence() {
        List<String> low = DIRECTORY.countries().stream()
                .flatMap(country -> country.lines().stream()
                        .filter(line -> line.confidence() == Confidence.LOW)
                        .map(line -> country.iso() + line.name()))
                .toList();

        assertThat(low).isNotEmpty();
        assertThat(shown(on(CHECKED))).doesNotContainAnyElementsOf(low);
    }

    @Test
    void showsALineOnItsLastDayAndNotOnTheDayAfter() {
        LocalDate last = CHECKED.plusDays(DIRECTORY.expiresAfterDays());

        assertThat(on(last).in("GB").orElseThrow().calls())
                .extracting(Call::name)
                .contains("Samaritans");
        CountryHelp after = on(last.plusDays(1)).in("GB").orElseThrow();
        assertThat(after.calls()).isEmpty();
        assertThat(after.lines()).isEqualTo(CountryHelp.Lines.EXPIRED);
        assertThat(after.emergency()).extracting(EmergencyCall::number).containsExactly("999");
    }

    @Test
    void givesARecalledLineNoDateAndAReadOneTheDayItWasRead() {
        List<Call> calls = on(CHECKED).all().stream()
                .flatMap(country -> country.calls().stream())
                .toList();

        assertThat(calls).allSatisfy(call -> {
            switch (call.basis()) {
                case RECALLED -> assertThat(call.check()).isEqualTo("Not yet checked.");
                case READ ->
                    assertThat(call.check())
                            .startsWith("Read in a stored copy on ")
                            .contains(call.day());
            }
        });
    }

    @Test
    void writesATextMessageWithTheWordThatIsAskedFor() {
        Call shout = on(CHECKED).in("GB").orElseThrow().calls().stream()
                .filter(call -> call.name().equals("Shout"))
                .findFirst()
                .orElseThrow();

        assertThat(shout.first().href()).hasValue("sms:85258?body=SHOUT");
        assertThat(shout.first().words()).isEqualTo("SHOUT to 85258");
    }
}
