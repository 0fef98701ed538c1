package org.thaw.practices.player;

import org.springframework.web.servlet.ModelAndView;

/**
 * Where a person goes after a player took what they said. Players do not know of sittings, so the sitting answers this
 * for them.
 */
public interface Onward {
    /**
     * The next page: the next step of the sitting, or, alone, the end of the practice.
     *
     * @param practice which was played
     * @param turn as the form of the player brought it along, see {@link Stage#turn()}
     */
    ModelAndView after(String practice, int turn);

    /** The same page again, as it is now: after something was kept that does not lead on. */
    ModelAndView again(String practice, int turn);
}
