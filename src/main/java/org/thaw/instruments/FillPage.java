package org.thaw.instruments;

import java.util.List;
import java.util.Optional;

/**
 * A form, whole or one question of it.
 *
 * @param at the key of the one question; nothing for the whole
 * @param place which of the questions it is, from 1
 * @param back the page before
 * @param left what could not be worked out
 */
record FillPage(
        String title,
        String path,
        Optional<String> at,
        int place,
        int questions,
        String back,
        List<Field> fields,
        List<String> left) {
    Optional<Field> faulty() {
        return fields.stream().filter(field -> field.fault().isPresent()).findFirst();
    }

    @Override
    public String toString() {
        return "FillPage[hidden]";
    }
}
