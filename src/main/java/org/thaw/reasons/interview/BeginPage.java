package org.thaw.reasons.interview;

import java.util.List;
import java.util.Optional;

/**
 * The door to the interview.
 *
 * @param since the day on which the latest was begun, where there is one
 * @param earlier those before it, the latest first
 */
record BeginPage(Optional<String> since, List<Earlier> earlier, boolean guest) {
    static final BeginPage FIRST = new BeginPage(Optional.empty(), List.of(), false);

    BeginPage {
        earlier = List.copyOf(earlier);
    }

    record Earlier(String path, String day) {}
}
