package org.thaw.insight;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.thaw.diary.note.CheckIn;
import org.thaw.diary.note.Level;

/** What of a check-in is drawn over time. */
enum Measure {
    NUMB("Feeling numb", "10 is completely numb. 0 is not numb at all.", "Numbness"),
    WANT("Wanting to cry", "10 is very much. 0 is not at all.", "Wanting"),
    HEAVY("How heavy it was", "10 is the most you can think of. 0 is not heavy.", "Heaviness");

    private final String words;
    private final String ends;
    private final String noun;

    Measure(String words, String ends, String noun) {
        this.words = words;
        this.ends = ends;
        this.noun = noun;
    }

    static Measure read(String word) {
        return Arrays.stream(values())
                .filter(measure -> measure.word().equals(word))
                .findFirst()
                .orElse(NUMB);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return words;
    }

    /** What the ends of the scale mean. */
    String ends() {
        return ends;
    }

    String noun() {
        return noun;
    }

    Optional<Level> of(CheckIn checkIn) {
        return switch (this) {
            case NUMB -> checkIn.numb();
            case WANT -> checkIn.want();
            case HEAVY -> checkIn.distress();
        };
    }
}
