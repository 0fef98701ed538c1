package org.thaw.practices.player;

import org.springframework.web.servlet.ModelAndView;

/** Draws one practice of EVIDENCE C so that a person can do it. */
public interface Player {
    /** The practice it plays, such as {@code C05}. */
    String practice();

    /** Its page. Drawing keeps nothing, so a reload is always safe. */
    ModelAndView page(Stage stage);

    /** Whether its page now holds what a person types or tells, and so is never taken away from under their hands. */
    default boolean isTyped(Stage stage) {
        return false;
    }
}
