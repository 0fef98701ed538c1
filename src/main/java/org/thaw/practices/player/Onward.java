package org.thaw.practices.player;

import java.util.OptionalInt;
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

    /**
     * The next page, after the person was asked how heavy it is now: a sitting need not ask once more, and its stop
     * rules hold.
     *
     * @param heavy from 0 to 10; empty where they did not say
     */
    ModelAndView after(String practice, int turn, OptionalInt heavy);

    /** The same page again, as it is now: after something was kept that does not lead on. */
    ModelAndView again(String practice, int turn);
}
