package org.thaw.sitting.running;

import java.util.List;
import org.thaw.sitting.plan.Activity;

/**
 * Nothing is happening.
 *
 * @param doors what may take the place of the quiet
 */
record NothingPage(int turn, List<Activity> doors) {
    NothingPage {
        doors = List.copyOf(doors);
    }
}
