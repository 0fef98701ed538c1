package org.thaw.shelf.playing;

import org.thaw.practices.player.Stage;

/**
 * A minute’s pause, at the lump in the throat.
 *
 * @param began the clock time at which it began, and {@code until} that at which it is over, with seconds
 * @param secondsLeft until it is over; 0 where it is
 */
public record PausePage(Stage stage, String practice, String began, String until, long secondsLeft) {
    public boolean isOver() {
        return secondsLeft <= 0;
    }

    /** What is being paused. */
    public String what() {
        return practice.equals("C11") ? "music" : "film";
    }
}
