package org.thaw.crisis;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.library.CrisisDirectory.Basis;
import org.thaw.library.CrisisDirectory.Line;

/**
 * A line somebody can reach now.
 *
 * @param first the way drawn large
 * @param more other ways
 * @param hint whom it is for and when it is open
 * @param basis how we know it
 * @param checkedOn the day it was read; says nothing where it was recalled
 * @param until the last day it may be shown, also by a page kept for when there is no network
 */
record Call(String name, Way first, List<Way> more, String hint, Basis basis, LocalDate checkedOn, LocalDate until) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    Call {
        more = List.copyOf(more);
    }

    static Call of(Line line, int expiresAfterDays) {
        List<Way> ways = Stream.of(
                        line.phone().flatMap(words -> line.dial().map(dial -> Way.phone(dial, words))),
                        line.text().map(Way::text),
                        line.chat().map(Way::chat),
                        line.whatsapp().map(Way::whatsapp))
                .flatMap(Optional::stream)
                .toList();
        return new Call(
                line.name(),
                ways.getFirst(),
                ways.subList(1, ways.size()),
                String.join(" ", line.details()),
                line.basis(),
                line.checkedOn(),
                line.checkedOn().plusDays(expiresAfterDays));
    }

    /** How far to trust it. A recalled line was never compared with anything, so it has no date. */
    String check() {
        return switch (basis) {
            case RECALLED -> "Not yet checked.";
            case READ -> "Read in a stored copy on " + day() + ".";
        };
    }

    String day() {
        return DAY.format(checkedOn);
    }
}
