package org.thaw.sitting.arriving;

import java.util.Optional;

/**
 * The door to a sitting.
 *
 * @param since the clock time at which the one in the middle began, where there is one
 * @param past whether there are others to look back at
 */
record BeginPage(Optional<String> since, boolean past) {}
