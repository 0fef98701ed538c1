package org.thaw.library;

import java.util.List;

/**
 * Something that may keep a person from crying.
 *
 * @param id R01 to R44
 * @param title said kindly and plainly
 * @param medical what doctors call it
 * @param practices ids of gentle practices that suit
 * @param see whom to see, nearest first
 * @param related ids of reasons that can look alike
 */
public record Reason(
        String id,
        String slug,
        String title,
        String medical,
        String summary,
        Kind kind,
        Tears tears,
        List<String> practices,
        List<String> see,
        List<String> related,
        Prose words) {
    public Reason {
        practices = List.copyOf(practices);
        see = List.copyOf(see);
        related = List.copyOf(related);
    }

    /** What kind of reason it is. */
    public enum Kind {
        MEDICAL,
        MEDICINE,
        SUBSTANCE,
        EMOTIONAL,
        TRAIT,
        NORMAL
    }

    /** Which of the three kinds of tears it touches: those that wet the eye, those of an onion, those of feeling. */
    public record Tears(Effect basal, Effect reflex, Effect emotional) {}

    /** Whether a kind of tears is touched. */
    public enum Effect {
        AFFECTED,
        SOMETIMES,
        UNAFFECTED
    }

    /** Where its page is. */
    public String path() {
        return "/reasons/" + id;
    }
}
