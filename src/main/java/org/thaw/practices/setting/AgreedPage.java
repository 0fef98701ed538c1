package org.thaw.practices.setting;

import org.thaw.practices.player.Stage;

/**
 * The end that a person agreed with themselves.
 *
 * @param end a clock time
 */
record AgreedPage(Stage stage, String end) {}
