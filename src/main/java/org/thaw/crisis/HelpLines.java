package org.thaw.crisis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thaw.library.CrisisDirectory;
import org.thaw.library.CrisisDirectory.Confidence;
import org.thaw.library.CrisisDirectory.Country;
import org.thaw.library.CrisisDirectory.Line;
import org.thaw.library.Library;

/**
 * The lines that may be shown today. A wrong number is a hazard (EVIDENCE G2, 2): one of low confidence is never
 * shown, one looked at too long ago is not shown any more, and an emergency number always is.
 */
@Component
class HelpLines {
    /** Stands for every country that is not in the list. */
    static final String ELSEWHERE = "other";

    private final CrisisDirectory directory;
    private final Clock clock;

    HelpLines(Library library, Clock clock) {
        this.directory = library.crisis();
        this.clock = clock;
    }

    CrisisDirectory directory() {
        return directory;
    }

    List<CountryHelp> all() {
        return directory.countries().stream().map(this::help).toList();
    }

    /** The help for a country in the list. */
    Optional<CountryHelp> in(String iso) {
        return directory.countries().stream()
                .filter(country -> country.iso().equals(iso))
                .findFirst()
                .map(this::help);
    }

    /** What there is where no country is known. */
    CountryHelp elsewhere() {
        return new CountryHelp(ELSEWHERE, "", anywhere(), List.of(), CountryHelp.Lines.NONE);
    }

    private CountryHelp help(Country country) {
        List<Line> trusted = country.lines().stream()
                .filter(line -> line.confidence() != Confidence.LOW)
                .toList();
        LocalDate today = LocalDate.now(clock);
        List<Call> calls = trusted.stream()
                .map(line -> Call.of(line, directory.expiresAfterDays()))
                .filter(call -> !today.isAfter(call.until()))
                .toList();
        return new CountryHelp(country.iso(), country.name(), emergency(country), calls, lines(trusted, calls));
    }

    private static CountryHelp.Lines lines(List<Line> trusted, List<Call> calls) {
        if (!calls.isEmpty()) {
            return CountryHelp.Lines.CURRENT;
        }
        return trusted.isEmpty() ? CountryHelp.Lines.NONE : CountryHelp.Lines.EXPIRED;
    }

    private List<EmergencyCall> emergency(Country country) {
        List<EmergencyCall> own = country.emergency().stream()
                .map(emergency -> new EmergencyCall(emergency.words(), emergency.number(), ""))
                .toList();
        return own.isEmpty() ? anywhere() : own;
    }

    private List<EmergencyCall> anywhere() {
        String caution = directory.notes().getOrDefault("default_emergency", "");
        return directory.defaultEmergency().stream()
                .map(emergency -> new EmergencyCall(emergency.words(), emergency.number(), caution))
                .toList();
    }
}
