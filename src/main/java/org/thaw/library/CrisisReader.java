package org.thaw.library;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the crisis lines. Whatever is wrong here stops the start: a wrong number is a hazard. */
final class CrisisReader {
    private static final String FILE = "crisis.yaml";

    private final ContentFolder folder;
    private final Faults faults;

    CrisisReader(ContentFolder folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    record EmergencyStructure(
            String number,

            @com.fasterxml.jackson.annotation.JsonProperty("for")
            String whom) {}

    record LineStructure(
            String name,
            CrisisDirectory.Kind kind,
            Optional<String> phone,
            Optional<String> dial,
            Optional<CrisisDirectory.TextMessage> text,
            Optional<String> chat,
            Optional<String> whatsapp,
            Optional<String> area,
            Optional<String> language,
            Optional<String> audience,
            JsonNode hours,
            String confidence,
            CrisisDirectory.Basis basis,
            @Nullable LocalDate checkedOn) {}

    record CountryStructure(String iso, List<EmergencyStructure> emergency, List<LineStructure> lines) {}

    record Structure(
            int expiresAfterDays,
            List<CrisisDirectory.Directory> directories,
            List<EmergencyStructure> defaultEmergency,
            List<CountryStructure> countries) {}

    CrisisDirectory read() {
        Optional<Structure> read = folder.one(FILE, Structure.class);
        CrisisWords words = new CrisisWords(folder.byId("en/crisis.yaml", JsonNode.class), faults);
        if (read.isEmpty()) {
            return new CrisisDirectory(0, List.of(), List.of(), List.of(), Map.of());
        }
        Structure structure = read.get();
        List<CrisisDirectory.Country> countries = new ArrayList<>();
        for (CountryStructure country : structure.countries()) {
            countries.add(new CrisisDirectory.Country(
                    country.iso(),
                    words.country(country.iso()),
                    country.emergency().stream().map(words::emergency).toList(),
                    country.lines().stream()
                            .flatMap(line -> line(country.iso(), line, words).stream())
                            .toList()));
        }
        Collator alphabet = Collator.getInstance(Locale.ENGLISH);
        countries.sort((one, other) -> alphabet.compare(one.name(), other.name()));
        return new CrisisDirectory(
                structure.expiresAfterDays(),
                structure.directories(),
                structure.defaultEmergency().stream().map(words::emergency).toList(),
                countries,
                words.notes());
    }

    private Optional<CrisisDirectory.Line> line(String iso, LineStructure line, CrisisWords words) {
        String where = FILE + ", " + iso + ", " + line.name();
        if (line.checkedOn() == null) {
            faults.add(where, "the line has no date under “checked_on”.");
            return Optional.empty();
        }
        if (line.phone().isPresent() != line.dial().isPresent()) {
            faults.add(where, "a number needs both “phone”, as it is read, and “dial”, as it is dialled.");
        }
        if (line.phone().isEmpty()
                && line.text().isEmpty()
                && line.chat().isEmpty()
                && line.whatsapp().isEmpty()) {
            faults.add(where, "the line has no way to reach it.");
        }
        return Optional.of(new CrisisDirectory.Line(
                line.name(),
                line.kind(),
                line.phone(),
                line.dial(),
                line.text(),
                line.chat(),
                line.whatsapp(),
                words.details(where, line),
                confidence(where, line.confidence()),
                line.basis(),
                line.checkedOn()));
    }

    private CrisisDirectory.Confidence confidence(String where, String letter) {
        return switch (letter) {
            case "H" -> CrisisDirectory.Confidence.HIGH;
            case "M" -> CrisisDirectory.Confidence.MEDIUM;
            case "L" -> CrisisDirectory.Confidence.LOW;
            default -> {
                faults.add(where, "confidence is H, M or L, and not “" + letter + "”.");
                yield CrisisDirectory.Confidence.LOW;
            }
        };
    }
}
