package org.thaw.sitting.plan;

import java.util.Arrays;
import java.util.Optional;

/** What a person does in a step of a sitting. */
public enum Activity {
    SETTING("C01", "A safe-enough place"),
    BREATHING("C03", "Slow breathing with the water"),
    SIGHING("C04", "Sighing, slowly"),
    RELAXING("C05", "Tense, then let go"),
    SCANNING("C06", "Through the body, slowly"),
    CALM_PLACE("C07", "A calm place"),
    BOX("C08", "The box"),
    FILM("C10", "A film of your own"),
    BRAKING("C12", "The urge to stop it"),
    RULES("C13", "Rules about crying"),
    KINDNESS("C16", "A kind word to yourself"),
    MOVING("C15", "Moving, drawing or humming"),
    WRITING("C09", "The unedited page"),
    MUSIC("C11", "Music of your own"),
    NAMING("C02", "Finding a word for it"),
    /** Being there, with nothing to do; no practice of EVIDENCE C. */
    BEING("", "Quiet, with nothing to do"),
    GROUNDING("C14", "The way back to the room");

    private final String practice;
    private final String title;

    Activity(String practice, String title) {
        this.practice = practice;
        this.title = title;
    }

    /** The id of the practice of EVIDENCE C, where it is one. */
    public Optional<String> practice() {
        return practice.isEmpty() ? Optional.empty() : Optional.of(practice);
    }

    /** What a person does in a practice of EVIDENCE C. */
    public static Activity of(String practice) {
        return Arrays.stream(values())
                .filter(activity -> activity.practice.equals(practice) && activity != BEING)
                .findFirst()
                .orElseThrow();
    }

    public String title() {
        return title;
    }
}
