package org.thaw.practices.kindness;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.thaw.draft.Draft;

/**
 * The request to somebody to listen.
 *
 * @param before what was asked last time, where anything was
 */
record AskPage(Optional<Draft> draft, ListenRequest before, From from) {
    AskPage {
        requireNonNull(draft);
        requireNonNull(before);
        requireNonNull(from);
    }

    /** What stands in a field: what was typed last, or what was asked last time. */
    String typed(String field, String otherwise) {
        return draft.filter(Draft::begun).map(begun -> begun.text(field)).orElse(otherwise);
    }

    @Override
    public String toString() {
        return "AskPage[hidden]";
    }
}
