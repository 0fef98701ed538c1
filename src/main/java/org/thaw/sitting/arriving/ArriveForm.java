package org.thaw.sitting.arriving;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.thaw.sitting.pages.Fault;
import org.thaw.sitting.plan.Activity;
import org.thaw.sitting.told.Arrival;
import org.thaw.sitting.told.Reply;
import org.thaw.sitting.told.Screening;
import org.thaw.sitting.told.Size;

/**
 * The questions on arrival, as they were answered so far.
 *
 * @param way the practice that the person came for, such as {@code C12}, or empty; it is chosen for them on the page
 *     after the screen, and opens nothing by itself
 */
record ArriveForm(String numb, String heavy, String any, String breath, String way) {
    /** Nothing answered yet, by a person who came for this practice, or for none. */
    static ArriveForm towards(String way) {
        return new ArriveForm("", "", "", "", known(way));
    }

    private static String known(String way) {
        return Arrays.stream(Activity.values())
                .flatMap(activity -> activity.practice().stream())
                .filter(way::equals)
                .findFirst()
                .orElse("");
    }

    /** The fields that were sent; a question without an answer sends none. */
    static ArriveForm of(Map<String, String> fields) {
        return new ArriveForm(
                fields.getOrDefault("numb", ""),
                fields.getOrDefault("heavy", ""),
                fields.getOrDefault("any", ""),
                fields.getOrDefault("breath", ""),
                known(fields.getOrDefault("way", "")));
    }

    OptionalInt numbness() {
        return chosen(numb);
    }

    OptionalInt distress() {
        return chosen(heavy);
    }

    /** The first question without an answer. Which of the things is true is never asked. */
    Optional<Fault> fault() {
        if (Size.read(numb).isEmpty()) {
            return Optional.of(new Fault("numb", "Please choose how numb you are, from 0 to 10."));
        }
        if (Size.read(heavy).isEmpty()) {
            return Optional.of(new Fault("heavy", "Please choose how heavy it is, from 0 to 10."));
        }
        if (Reply.read(any).isEmpty()) {
            return Optional.of(new Fault("any", "Please answer the list. “Not sure” is an answer too."));
        }
        return Reply.read(breath).isEmpty()
                ? Optional.of(new Fault("breath", "Please answer about the breath. “Not sure” is an answer too."))
                : Optional.empty();
    }

    /** The arrival, where nothing is left open. */
    Optional<Arrival> arrival() {
        return fault().isPresent()
                ? Optional.empty()
                : Optional.of(new Arrival(
                        Size.read(numb).orElseThrow(),
                        Size.read(heavy).orElseThrow(),
                        new Screening(
                                Reply.read(any).orElseThrow(),
                                Reply.read(breath).orElseThrow())));
    }

    @Override
    public String toString() {
        return "ArriveForm[hidden]";
    }

    private static OptionalInt chosen(String pressed) {
        return Size.read(pressed).map(size -> OptionalInt.of(size.value())).orElse(OptionalInt.empty());
    }
}
