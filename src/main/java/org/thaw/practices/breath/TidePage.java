package org.thaw.practices.breath;

import org.thaw.practices.player.Stage;

/**
 * Breathing with the tide.
 *
 * @param title its heading
 * @param leaveOut who leaves it out, said before anything moves or sounds
 * @param how what to do, for who cannot see the water
 * @param most minutes after which the sound ends and the page says so (EVIDENCE C03: 5 to 10; C04: 5)
 */
record TidePage(Stage stage, String title, String leaveOut, String how, Rhythm rhythm, int most) {
    /** Whether another rhythm can be chosen: the sigh has one alone. */
    boolean hasRhythms() {
        return !rhythm.breath().isSigh();
    }

    @Override
    public String toString() {
        return "TidePage[hidden]";
    }
}
