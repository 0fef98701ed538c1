package org.thaw.instruments;

import java.util.List;
import java.util.Optional;
import org.thaw.crisis.HelpOffer;
import org.thaw.draft.Draft;

/**
 * A form, whole or one question of it.
 *
 * @param at the key of the one question; nothing for the whole
 * @param place which of the questions it is, from 1
 * @param back the page before
 * @param left what could not be worked out
 * @param more whether questions came up that were not there before
 * @param draft what was typed here and not sent yet
 * @param offer for whoever gives an answer that calls for help
 */
record FillPage(
        String title,
        String path,
        Optional<String> at,
        int place,
        int questions,
        String back,
        List<Field> fields,
        List<String> left,
        boolean more,
        Draft draft,
        HelpOffer offer) {
    Optional<Field> faulty() {
        return fields.stream().filter(field -> field.fault().isPresent()).findFirst();
    }

    @Override
    public String toString() {
        return "FillPage[hidden]";
    }
}
