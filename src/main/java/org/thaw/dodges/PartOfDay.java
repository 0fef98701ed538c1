package org.thaw.dodges;

import java.time.LocalTime;

/** When in a day something was. */
enum PartOfDay {
    MORNING("Morning"),
    AFTERNOON("Afternoon"),
    EVENING("Evening"),
    NIGHT("Night");

    private final String words;

    PartOfDay(String words) {
        this.words = words;
    }

    static PartOfDay of(LocalTime time) {
        int hour = time.getHour();
        if (hour < 5 || hour >= 22) {
            return NIGHT;
        }
        if (hour < 12) {
            return MORNING;
        }
        return hour < 18 ? AFTERNOON : EVENING;
    }

    String words() {
        return words;
    }
}
