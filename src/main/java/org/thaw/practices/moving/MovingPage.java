package org.thaw.practices.moving;

import org.thaw.practices.player.Stage;

/**
 * Choosing between moving, drawing and humming.
 *
 * @param drawings how many were kept, as far as a vault is open
 */
record MovingPage(Stage stage, int drawings) {}
