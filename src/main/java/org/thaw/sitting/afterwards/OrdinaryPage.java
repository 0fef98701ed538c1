package org.thaw.sitting.afterwards;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Back in the ordinary.
 *
 * @param secondsToAgain until each time “how are you now?” is asked
 * @param guest whether what was told is gone when the browser closes, unless it is kept
 */
record OrdinaryPage(List<Long> secondsToAgain, boolean guest) {
    OrdinaryPage {
        secondsToAgain = List.copyOf(secondsToAgain);
    }

    /** For the script, which says quietly that it is time. */
    String again() {
        return secondsToAgain.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
