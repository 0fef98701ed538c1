package org.thaw.sitting.arriving;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.thaw.sitting.pages.Fault;
import org.thaw.sitting.told.Arrival;
import org.thaw.sitting.told.Reply;
import org.thaw.sitting.told.Screening;
import org.thaw.sitting.told.Size;

/** The questions on arrival, as they were answered so far. */
record ArriveForm(String numb, String heavy, String any, String breath) {
    static final ArriveForm EMPTY = new ArriveForm("", "", "", "");

    /** The fields that were sent; a question without an answer sends none. */
    static ArriveForm of(Map<String, String> fields) {
        return new ArriveForm(
                fields.getOrDefault("numb", ""),
                fields.getOrDefault("heavy", ""),
                fields.getOrDefault("any", ""),
                fields.getOrDefault("breath", ""));
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
