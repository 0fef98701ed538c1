package org.thaw.practices.moving;

import org.thaw.practices.player.Stage;

/** Choosing between moving, drawing and humming. */
record MovingPage(Stage stage) {}
