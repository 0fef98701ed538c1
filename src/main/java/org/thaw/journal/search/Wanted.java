package org.thaw.journal.search;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is looked for. What is left empty narrows nothing down.
 *
 * @param words each of them is to be there, or a word that begins with it, or another form of it
 * @param feeling a word that was chosen for a page
 * @param from the first day; {@code to} is the last
 */
record Wanted(String words, String feeling, Optional<LocalDate> from, Optional<LocalDate> to, Sealed sealed) {
    static final Wanted NOTHING = new Wanted("", "", Optional.empty(), Optional.empty(), Sealed.LEFT_OUT);

    private static final int LONGEST = 200;

    Wanted {
        requireNonNull(from);
        requireNonNull(to);
        requireNonNull(sealed);
    }

    /** Whether sealed pages are looked through. */
    enum Sealed {
        LEFT_OUT,
        LOOKED_THROUGH
    }

    static Wanted read(String words, String feeling, String from, String to, Sealed sealed) {
        return new Wanted(
                words.strip().substring(0, Math.min(words.strip().length(), LONGEST)),
                feeling,
                day(from),
                day(to),
                sealed);
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return written.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    boolean isNothing() {
        return words.isEmpty() && feeling.isEmpty() && from.isEmpty() && to.isEmpty();
    }

    @Override
    public String toString() {
        return "Wanted[hidden]";
    }
}
