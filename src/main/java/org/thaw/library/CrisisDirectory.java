package org.thaw.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers to call, by country.
 *
 * @param expiresAfterDays a line checked longer ago than this is not shown any more
 * @param directories sites that list lines of many countries
 * @param defaultEmergency the number to show where a country has none here
 * @param countries in the order of their names
 * @param notes sentences said about lines, by id
 */
public record CrisisDirectory(
        int expiresAfterDays,
        List<Directory> directories,
        List<Emergency> defaultEmergency,
        List<Country> countries,
        Map<String, String> notes) {
    public CrisisDirectory {
        directories = List.copyOf(directories);
        defaultEmergency = List.copyOf(defaultEmergency);
        countries = List.copyOf(countries);
        notes = Map.copyOf(notes);
    }

    /** A site that lists lines. */
    public record Directory(String name, String web) {}

    /** A number for an emergency, and the words for whom it brings. */
    public record Emergency(String number, String words) {}

    /** A country with its emergency numbers and the lines we would stand behind. */
    public record Country(String iso, String name, List<Emergency> emergency, List<Line> lines) {
        public Country {
            emergency = List.copyOf(emergency);
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line.
     *
     * @param phone as a person reads it
     * @param dial the digits alone
     * @param details whom it is for, when it is open and other ways to reach it, as short sentences
     * @param basis how we know it
     * @param checkedOn the day it was last compared with what we know
     */
    public record Line(
            String name,
            Kind kind,
            Optional<String> phone,
            Optional<String> dial,
            Optional<TextMessage> text,
            Optional<String> chat,
            Optional<String> whatsapp,
            List<String> details,
            Confidence confidence,
            Basis basis,
            LocalDate checkedOn) {
        public Line {
            details = List.copyOf(details);
        }
    }

    /** A text message: what to write, where anything is asked for, and the number. */
    public record TextMessage(String to, Optional<String> body) {}

    /** What a line is for. */
    public enum Kind {
        CRISIS,
        REFERRAL,
        YOUTH,
        MENTAL_HEALTH,
        TEXT
    }

    /** How sure we are of a line. Those of low confidence are never shown. */
    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW
    }

    /** How a line is known: from a stored copy of a page, or from memory. */
    public enum Basis {
        READ,
        RECALLED
    }
}
