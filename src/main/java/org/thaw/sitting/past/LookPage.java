package org.thaw.sitting.past;

import java.util.List;

/** What came after each practice, in the order in which they were first had. */
record LookPage(List<Look> looks) {
    LookPage {
        looks = List.copyOf(looks);
    }
}
