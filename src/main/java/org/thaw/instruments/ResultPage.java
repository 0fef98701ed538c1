package org.thaw.instruments;

import java.util.List;
import java.util.Optional;
import org.thaw.crisis.HelpOffer;
import org.thaw.library.Instrument;

/**
 * What a form came to.
 *
 * @param scores what was calculated
 * @param instrument what is known of it; nothing for forms that were brought along
 * @param meaning of the total; nothing where there is none
 * @param answers all that was answered, as words
 * @param offer where an answer calls for help
 */
record ResultPage(
        String title,
        String path,
        boolean done,
        List<Line> scores,
        Optional<Instrument> instrument,
        Optional<Meaning> meaning,
        List<Line> answers,
        Optional<HelpOffer> offer) {
    /** One question or score, and its answer. */
    record Line(String question, String answer) {
        @Override
        public String toString() {
            return "Line[hidden]";
        }
    }

    @Override
    public String toString() {
        return "ResultPage[hidden]";
    }
}
