package org.thaw.insight;

import java.util.Arrays;
import java.util.Locale;
import org.thaw.insight.chart.Scale;

/** What is drawn over time. */
enum Measure {
    NUMB("Feeling numb", "10 is completely numb. 0 is not numb at all.", "Numbness", Scale.NUMBERS),
    WANT("Wanting to cry", "10 is very much. 0 is not at all.", "Wanting", Scale.NUMBERS),
    HEAVY("How heavy it was", "10 is the most you can think of. 0 is not heavy.", "Heaviness", Scale.NUMBERS),
    AFTER(
            "How it felt after tears, and after sittings",
            "Each dot is a day on which you told it.",
            "Afterwards",
            Scale.ANSWERS);

    private final String words;
    private final String ends;
    private final String noun;
    private final Scale scale;

    Measure(String words, String ends, String noun, Scale scale) {
        this.words = words;
        this.ends = ends;
        this.noun = noun;
        this.scale = scale;
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

    Scale scale() {
        return scale;
    }
}
