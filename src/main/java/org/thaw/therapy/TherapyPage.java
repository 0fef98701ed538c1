package org.thaw.therapy;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thaw.library.Prose;
import org.thaw.library.Source;
import org.thaw.library.Therapy.Country;

/**
 * When talking with somebody trained would help, and how to find them.
 *
 * @param told signs in what the person said; empty too where nothing is open
 * @param chosen code of the country chosen; empty where none was
 * @param place how somebody is found there; empty where nothing, or nothing fresh enough, is known
 * @param words what holds everywhere
 */
record TherapyPage(List<ToldSign> told, String chosen, Optional<Place> place, List<Named> countries, Prose words) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    TherapyPage {
        told = List.copyOf(told);
        countries = List.copyOf(countries);
    }

    /** A country to choose. */
    record Named(String iso, String name) {}

    /** A country, and what is known of it. */
    record Place(String name, Country country) {
        String day() {
            return DAY.format(country.checkedOn());
        }
    }

    /** In the order of their numbers. */
    List<Source> sources() {
        return place.map(here -> here.country().words().sources()).orElseGet(words::sources);
    }

    /** Whether a country was chosen of which nothing can be said, or not any more. */
    boolean isUnknownPlace() {
        return !chosen.isEmpty() && place.isEmpty();
    }

    @Override
    public String toString() {
        return "TherapyPage[hidden]";
    }
}
