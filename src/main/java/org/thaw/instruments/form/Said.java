package org.thaw.instruments.form;

import java.util.Optional;

/**
 * What a form says to a person.
 *
 * @param plain as plain text
 * @param html the same with its look, in the few elements that are let through; safe to draw as it is
 */
public record Said(String plain, Optional<String> html) {
    public static final Said NOTHING = new Said("", Optional.empty());

    public boolean isEmpty() {
        return plain.isBlank() && html.isEmpty();
    }
}
