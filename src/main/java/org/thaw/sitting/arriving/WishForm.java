package org.thaw.sitting.arriving;

import java.util.Map;
import org.thaw.sitting.planning.profile.Privacy;

/**
 * What is wished for, as it was pressed.
 *
 * @param minutes how many, or empty
 * @param privacy whether they are undisturbed; alone, where nothing else was pressed
 * @param approach the word of a way, {@link WishPage#PLANNED}, or empty
 */
record WishForm(String minutes, Privacy privacy, String approach) {
    /** Nothing pressed yet but the way that a person came for, or none. */
    static WishForm towards(String approach) {
        return new WishForm("", Privacy.ALONE, approach);
    }

    static WishForm of(Map<String, String> fields) {
        return new WishForm(
                fields.getOrDefault("minutes", ""),
                Privacy.read(fields.getOrDefault("privacy", "")).orElse(Privacy.ALONE),
                fields.getOrDefault("approach", ""));
    }

    boolean isAlone() {
        return privacy == Privacy.ALONE;
    }

    @Override
    public String toString() {
        return "WishForm[hidden]";
    }
}
