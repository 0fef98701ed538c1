package org.thaw.practices;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.thaw.crisis.Withholding;
import org.thaw.library.Practice;
import org.thaw.library.Prose;

/**
 * One practice, with those that go before or after it.
 *
 * @param withholding what is withheld from the person who reads it now
 * @param hasPlayer whether it can be played
 */
record PracticePage(Practice practice, List<Practice> with, Withholding withholding, boolean hasPlayer) {
    private static final String LEAVE_OUT = "When to leave it out";

    /** The parts of the page; where there is somebody who leaves it out, that comes before what to do. */
    List<Prose.Section> sections() {
        Comparator<Prose.Section> order =
                Comparator.comparing(section -> !section.heading().equals(LEAVE_OUT));
        List<Prose.Section> written = practice.words().sections();
        return isLeftOutBySome() ? written.stream().sorted(order).toList() : written;
    }

    private boolean isLeftOutBySome() {
        return isScreened() || !practice.notAloneIf().isEmpty();
    }

    boolean isWhatToDo(Prose.Section section) {
        return section.heading().equals("What you do");
    }

    /** Whether answers that this person gave close it for now. */
    boolean isWithheld() {
        return withholding.covers(practice.id());
    }

    /** Whether it is played from here; what is screened first begins a sitting instead. */
    boolean isPlayedHere() {
        return hasPlayer && practice.playsAlone();
    }

    boolean isFindings(Prose.Section section) {
        return section.heading().equals("What people have found");
    }

    /** Whether the screen before a sitting can withhold it (EVIDENCE C, “Screen before”). */
    boolean isScreened() {
        return practice.upTo() == Practice.Intensity.STRONG || practice.imagery();
    }

    String strengthAndTime() {
        Practice.Minutes minutes = practice.minutes();
        String time = minutes.least() == minutes.most()
                ? minutes.least() + " minutes"
                : minutes.least() + " to " + minutes.most() + " minutes";
        return strength() + ", " + time;
    }

    private String strength() {
        String usual = word(practice.intensity());
        return practice.upTo() == practice.intensity()
                ? capital(usual)
                : capital(usual) + ", can become " + word(practice.upTo());
    }

    String grades() {
        return practice.grades().stream().map(PracticePage::grade).collect(Collectors.joining(" to ")) + ".";
    }

    private static String grade(Practice.Grade grade) {
        return switch (grade) {
            case A -> "trials that were repeated";
            case B -> "a few trials";
            case C -> "laboratory work, or indirect signs";
            case D -> "experts and tradition";
        };
    }

    private static String word(Practice.Intensity intensity) {
        return switch (intensity) {
            case GENTLE -> "gentle";
            case MODERATE -> "middling";
            case STRONG -> "strong";
        };
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
