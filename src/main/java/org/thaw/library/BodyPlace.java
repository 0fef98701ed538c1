package org.thaw.library;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A place in the body where a feeling may sit. Those on the map stand on the list too, with some that no map has. */
public enum BodyPlace {
    NOWHERE("nowhere"),
    EYES("eyes"),
    JAW("jaw"),
    THROAT("throat"),
    SHOULDERS("shoulders"),
    CHEST("chest"),
    ARMS("arms and hands"),
    BELLY("belly"),
    BACK("back"),
    LEGS("legs and feet"),
    ALL_OVER("all over"),
    NOT_SURE("not sure");

    private final String words;

    BodyPlace(String words) {
        this.words = words;
    }

    /** The place that a form names. */
    public static Optional<BodyPlace> read(String pressed) {
        return Arrays.stream(values())
                .filter(place -> place.word().equals(pressed))
                .findFirst();
    }

    /** As a form holds it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As it is said. */
    public String words() {
        return words;
    }
}
