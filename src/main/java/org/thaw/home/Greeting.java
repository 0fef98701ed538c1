package org.thaw.home;

import java.time.LocalTime;

/** A greeting by the hour. The night has one of its own, since many come then. */
final class Greeting {
    private Greeting() {}

    static String at(LocalTime time) {
        int hour = time.getHour();
        if (hour < 5) {
            return "It is late. You are welcome here.";
        }
        if (hour < 12) {
            return "Good morning.";
        }
        return hour < 18 ? "Good afternoon." : "Good evening.";
    }
}
