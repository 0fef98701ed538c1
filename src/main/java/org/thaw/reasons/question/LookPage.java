package org.thaw.reasons.question;

import java.util.List;

/** Names for the list under a field. */
record LookPage(List<String> names) {
    LookPage {
        names = List.copyOf(names);
    }
}
