package org.thaw.boxes.lid;

import org.thaw.practices.player.Stage;

/** Nothing more is opened in this step. */
record EnoughPage(Stage stage) {}
