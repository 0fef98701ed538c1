package org.thaw.practices.writing;

import java.util.List;

/**
 * Small things to write about. Low charge is our own judgement: things of an ordinary day, with no person who died or
 * did harm in them (EVIDENCE C, C09: low-charge topic).
 */
final class Topic {
    static final List<String> ALL = List.of(
            "A cup, a coat or a bag that you have had for long.",
            "A bus or a train that you missed.",
            "The weather on a day you remember, and what you did in it.",
            "A meal that somebody made for you.",
            "A room you liked to be in.",
            "Something small that annoyed you this week.",
            "A walk you know well.",
            "A thing you put off, and how it feels to put it off.");

    private Topic() {}

    /** The place of the topic that a form names; the first where it names none. */
    static int read(String written) {
        int place = written.matches("\\d{1,2}") ? Integer.parseInt(written) : 0;
        return place < ALL.size() ? place : 0;
    }

    static int after(int place) {
        return (place + 1) % ALL.size();
    }
}
