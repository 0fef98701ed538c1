package org.thaw.account.opening;

import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of a guest’s words when a kept vault opens. Nobody chooses this for the person. */
enum GuestChoice {
    BRING("bring"),
    FORGET("forget");

    private final String word;

    GuestChoice(String word) {
        this.word = word;
    }

    static Optional<GuestChoice> of(String word) {
        return Stream.of(values()).filter(choice -> choice.word.equals(word)).findFirst();
    }
}
