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
 * @param total the whole number that the instrument’s bands and marks are about
 * @param answers all that was answered, as words
 * @param offer where an answer calls for help
 */
record ResultPage(
        String title,
        String path,
        boolean done,
        List<Line> scores,
        Optional<Instrument> instrument,
        Optional<Integer> total,
        List<Line> answers,
        Optional<HelpOffer> offer) {
    /** One question or score, and its answer. */
    record Line(String question, String answer) {
        @Override
        public String toString() {
            return "Line[hidden]";
        }
    }

    Optional<Instrument.Band> band() {
        return total.flatMap(score -> instrument.stream()
                .flatMap(one -> one.meaning().bands().stream())
                .filter(band -> band.holds(score))
                .findFirst());
    }

    /** The most that the instrument’s score can be. */
    Optional<Integer> most() {
        return instrument.flatMap(one -> one.facts().get("score") instanceof java.util.Map<?, ?> score
                        && score.get("most") instanceof Integer most
                ? Optional.of(most)
                : Optional.empty());
    }

    /** The longer one that is worth filling in after this. */
    Optional<String> then() {
        boolean reached = total.isPresent()
                && instrument.stream()
                        .flatMap(one -> one.meaning().marks().stream())
                        .anyMatch(mark -> total.get() >= mark.at());
        return reached
                ? instrument.flatMap(
                        one -> Optional.ofNullable(one.facts().get("then")).map(String::valueOf))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "ResultPage[hidden]";
    }
}
