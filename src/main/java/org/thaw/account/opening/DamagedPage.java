package org.thaw.account.opening;

import java.util.List;
import org.thaw.account.Afterwards;

/**
 * What was found wrong with a vault. It is open for reading, unless a guest’s words are still waiting.
 *
 * @param faults plain sentences
 */
record DamagedPage(List<String> faults, GuestWords guestWords, Afterwards after) {
    static final String TEMPLATE = "account/opening/damaged";

    DamagedPage {
        faults = List.copyOf(faults);
    }

    /** What became of a guest’s words. */
    enum GuestWords {
        NONE,
        LEFT_OUT
    }
}
