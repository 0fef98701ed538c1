package org.thaw.sitting.planning.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is asked before a sitting (EVIDENCE C, screen before; B, R32). A “not sure” counts as a yes. */
public enum Screen {
    SUICIDAL("You think of killing or hurting yourself. There are people to call at Help now.", "C G"),
    PSYCHOSIS("You hear or believe what others don’t, or your thoughts race. Only the way back to the room.", "C R43"),
    UNREAL("You relive things, lose time or feel unreal. Eyes open, and nothing that opens.", "C R38"),
    UNSAFE_PLACE("You are not safe where you are. A safer place comes first.", "C G"),
    INTOXICATED("You are drunk or high. Nothing opens until that has passed.", "C"),
    UNDER_18("You are under 18. Thaw has only gentle things for you.", "C G"),
    RECENT_LOSS("You lost someone within three months. Nothing strong; company, where you have it.", "C R40"),
    PUNISHED("Crying was punished. Gentle only, and the rest with someone trained for it.", "C12 R32"),
    BREATH("Your heart, lungs, pregnancy or epilepsy call for gentle things, without the breath.", "C C03 C04"),
    /** Something of the list is true, or may be; which is not asked. */
    SOME_OF_IT("Something on the list is true for you, or may be. So we stay gentle.", "C");

    private final String because;
    private final String evidence;

    Screen(String because, String evidence) {
        this.because = because;
        this.evidence = evidence;
    }

    /** The word for it in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that this word means. */
    public static Optional<Screen> of(String word) {
        return Arrays.stream(values())
                .filter(one -> one != SOME_OF_IT && one.word().equals(word))
                .findFirst();
    }

    /** Said to the person, where it closes something. */
    public String because() {
        return because;
    }

    /** The rows of the evidence it comes from. */
    public List<String> evidence() {
        return List.of(evidence.split(" "));
    }
}
