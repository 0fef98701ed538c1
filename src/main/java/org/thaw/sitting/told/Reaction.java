package org.thaw.sitting.told;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What else came of a sitting. Hard things and good ones are asked for in one list and kept alike, since a practice
 * that harms must be as easy to see as one that helps.
 */
public enum Reaction {
    CALMER("I felt calmer", Kind.GOOD),
    CLOSER("I felt closer to myself, or to someone", Kind.GOOD),
    TIRED("I was tired, or my head hurt", Kind.HARD),
    NUMBER("I felt more numb", Kind.HARD),
    TENSE("I felt more afraid or tense", Kind.HARD),
    ASHAMED("I felt ashamed", Kind.HARD),
    PICTURES("Pictures or thoughts came back that I did not want", Kind.HARD),
    UNREAL("I felt unreal, or frozen", Kind.STOPS),
    FLASHBACK("It felt as if something bad happened again", Kind.STOPS),
    URGE("I wanted to hurt myself", Kind.STOPS),
    SLEPT_WELL("I slept well", Kind.GOOD),
    SLEPT_BADLY("I slept badly, or had bad dreams", Kind.HARD);

    private enum Kind {
        GOOD,
        HARD,
        /** One of the stop rules (EVIDENCE C, stop rules for all). */
        STOPS
    }

    private final String words;
    private final Kind kind;

    Reaction(String words, Kind kind) {
        this.words = words;
        this.kind = kind;
    }

    public String words() {
        return words;
    }

    /** Whether it calls for the way back to the room, and for rest from what opens. */
    public boolean stops() {
        return kind == Kind.STOPS;
    }

    public boolean hard() {
        return kind != Kind.GOOD;
    }

    /** What can be told at this time. Nobody has slept twenty minutes after a sitting. */
    public static List<Reaction> asked(Rating.When when) {
        return Arrays.stream(values())
                .filter(one -> when == Rating.When.NEXT_DAY || (one != SLEPT_WELL && one != SLEPT_BADLY))
                .toList();
    }

    public static List<Reaction> read(Collection<String> pressed) {
        return Arrays.stream(values())
                .filter(one -> pressed.contains(one.word()))
                .toList();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
