package org.thaw.practices.player;

import static java.util.Objects.requireNonNull;

/**
 * From a page beside a player back to it, wherever it is played.
 *
 * @param turn as {@link Stage#turn()}; 0 or less outside of a sitting
 */
public record WayBack(String practice, int turn) {
    public WayBack {
        requireNonNull(practice);
    }

    public String path() {
        return isAlone() ? "/practices/" + practice + "/play" : "/sitting/now";
    }

    public boolean isAlone() {
        return turn <= 0;
    }
}
