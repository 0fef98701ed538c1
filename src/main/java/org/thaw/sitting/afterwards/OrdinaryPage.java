package org.thaw.sitting.afterwards;

import java.util.Optional;

/**
 * Back in the ordinary.
 *
 * @param secondsToAgain until “how are you now?” is asked, where it will be
 * @param guest whether what was told is gone when the browser closes, unless it is kept
 */
record OrdinaryPage(Optional<Long> secondsToAgain, boolean guest) {}
