package org.thaw.library;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thaw.library.interview.Interview;
import org.thaw.library.interview.Question;

/** Reads when talking with somebody trained would help, and how to find them. */
final class TherapyReader {
    private static final String FILE = "therapy.yaml";
    private static final String WORDS = "en/therapy.yaml";
    private static final Pattern GROUND = Pattern.compile("[AR]\\d{2}");

    private final ContentFolder folder;
    private final Pages pages;
    private final Faults faults;

    TherapyReader(ContentFolder folder, Pages pages, Faults faults) {
        this.folder = folder;
        this.pages = pages;
        this.faults = faults;
    }

    record SignStructure(String id, List<String> questions, List<String> ground, Therapy.Lead lead) {}

    record CountryStructure(String iso, @Nullable LocalDate checkedOn, Optional<Therapy.Call> call) {}

    record Structure(int expiresAfterDays, List<SignStructure> signs, List<CountryStructure> countries) {}

    Therapy read(Interview interview, CrisisDirectory crisis) {
        Prose words = pages.single("en/pages/therapy.md");
        Map<String, String> said = folder.byId(WORDS, String.class);
        Structure structure = folder.one(FILE, Structure.class).orElseGet(() -> new Structure(0, List.of(), List.of()));
        checkSigns(structure.signs(), said, interview);
        checkCountries(structure.countries(), crisis);
        return new Therapy(
                structure.expiresAfterDays(),
                structure.signs().stream()
                        .map(sign -> new Therapy.Sign(
                                sign.id(), sign.questions(), sign.lead(), said.getOrDefault(sign.id(), "")))
                        .toList(),
                pages.of(
                        "therapy",
                        structure.countries(),
                        CountryStructure::iso,
                        (country, page) ->
                                new Therapy.Country(country.iso(), day(country), country.call(), page.prose()),
                        () -> pages.after(words)),
                words);
    }

    /** A country without its day counts as read never: it is not shown, and the fault stops the start. */
    private static LocalDate day(CountryStructure country) {
        return country.checkedOn() == null ? LocalDate.EPOCH : country.checkedOn();
    }

    private void checkSigns(List<SignStructure> signs, Map<String, String> said, Interview interview) {
        Set<String> asked = interview.questions().map(Question::id).collect(Collectors.toSet());
        Set<String> unused = new HashSet<>(said.keySet());
        for (SignStructure sign : signs) {
            unused.remove(sign.id());
            String where = FILE + ", " + sign.id();
            if (said.getOrDefault(sign.id(), "").isBlank()) {
                faults.add(WORDS, sign.id() + " has no words.");
            }
            if (sign.ground().isEmpty()
                    || !sign.ground().stream()
                            .allMatch(ground -> GROUND.matcher(ground).matches())) {
                faults.add(where, "it names no ground, such as A78 or R41.");
            }
            sign.questions().stream()
                    .filter(question -> !asked.contains(question))
                    .forEach(question -> faults.add(where, "there is no question with the id " + question + "."));
        }
        unused.forEach(id -> faults.add(WORDS, "the words for " + id + " belong to nothing."));
    }

    private void checkCountries(List<CountryStructure> countries, CrisisDirectory crisis) {
        Set<String> named =
                crisis.countries().stream().map(CrisisDirectory.Country::iso).collect(Collectors.toSet());
        for (CountryStructure country : countries) {
            String where = FILE + ", " + country.iso();
            if (country.checkedOn() == null) {
                faults.add(where, "the country has no date under “checked_on”.");
            }
            if (!named.contains(country.iso())) {
                faults.add(where, "there is no country with this code among those of crisis.yaml.");
            }
        }
    }
}
