package org.thaw.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When talking with somebody trained would help, and how to find them.
 *
 * @param expiresAfterDays what was read of a country longer ago than this is not shown any more
 * @param signs in the order in which they are told
 * @param words what holds everywhere
 */
public record Therapy(int expiresAfterDays, List<Sign> signs, List<Country> countries, Prose words) {
    public Therapy {
        signs = List.copyOf(signs);
        countries = List.copyOf(countries);
    }

    /**
     * A sign that it would help.
     *
     * @param questions ids of questions of the interview; a yes to one of them is the sign
     * @param words the sign, as a sentence
     */
    public record Sign(String id, List<String> questions, Lead lead, String words) {
        public Sign {
            questions = List.copyOf(questions);
        }
    }

    /** Which kind of help is named beside a sign. */
    public enum Lead {
        TALKING,
        TRAUMA,
        GRIEF,
        DOCTOR
    }

    /**
     * How somebody is found in one country, public services first.
     *
     * @param iso ISO 3166 code
     * @param checkedOn the day on which the pages cited were read
     * @param words their sources go on after those of the words that hold everywhere
     */
    public record Country(String iso, LocalDate checkedOn, Optional<Call> call, Prose words) {
        /** The last day on which it is shown. */
        public LocalDate until(int expiresAfterDays) {
            return checkedOn.plusDays(expiresAfterDays);
        }
    }

    /** A number that helps to find one. It is no crisis line. */
    public record Call(String name, String number, String dial) {}
}
