package org.thaw.sitting.past;

import java.util.List;
import java.util.Optional;
import org.thaw.practices.kept.Keepsake;

/**
 * What was kept of one sitting.
 *
 * @param keepsakes what players kept while it went on
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
        List<Keepsake> keepsakes,
        Optional<String> written,
        boolean sealed,
        boolean late) {
    PastSittingPage {
        steps = List.copyOf(steps);
        facts = List.copyOf(facts);
        keepsakes = List.copyOf(keepsakes);
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
