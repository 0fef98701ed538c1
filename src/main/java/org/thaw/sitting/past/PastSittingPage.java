package org.thaw.sitting.past;

import java.util.List;
import java.util.Optional;

/**
 * What was kept of one sitting.
 *
 * @param written the page that was kept, or that was sealed and has just been asked for
 * @param sealed whether there is a page that is sealed
 * @param late whether it is the hour at which reading it weighs more (EVIDENCE C, C09: never re-read at night)
 */
record PastSittingPage(
        String path,
        String day,
        String time,
        List<String> steps,
        List<Fact> facts,
        Optional<String> written,
        boolean sealed,
        boolean late) {
    PastSittingPage {
        steps = List.copyOf(steps);
        facts = List.copyOf(facts);
    }

    /** Something that was told, under its name. */
    record Fact(String name, String value) {
        @Override
        public String toString() {
            return "Fact[hidden]";
        }
    }

    @Override
    public String toString() {
        return "PastSittingPage[hidden]";
    }
}
