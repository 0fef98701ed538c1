package org.thaw.insight.experiment.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.thaw.draft.Draft;

/** What stands in the fields of a form: as it was sent, or as it was begun before. */
record Typed(Function<String, String> fields) {
    static final Typed NOTHING = new Typed(_ -> "");

    static Typed of(HttpServletRequest request) {
        return new Typed(name -> Optional.ofNullable(request.getParameter(name)).orElse(""));
    }

    static Typed of(Draft draft) {
        return new Typed(draft::text);
    }

    /** Empty where nothing was typed. */
    String text(String name) {
        return fields.apply(name).strip();
    }

    Optional<String> words(String name) {
        return Optional.of(text(name)).filter(words -> !words.isEmpty());
    }

    boolean is(String name, String value) {
        return text(name).equals(value);
    }

    @Override
    public String toString() {
        return "Typed[hidden]";
    }
}
