package org.thaw.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What stands in the fields of a form: as it was sent, as it was begun before, or as a note has it. */
public interface Filled {
    Filled EMPTY = field -> List.of();

    List<String> values(String field);

    static Filled of(HttpServletRequest request) {
        Map<String, String[]> parameters = request.getParameterMap();
        return field -> List.of(parameters.getOrDefault(field, new String[0]));
    }

    static Filled of(Draft draft) {
        return draft::values;
    }

    static Filled of(Map<String, List<String>> values) {
        return field -> values.getOrDefault(field, List.of());
    }

    /** Empty where nothing was typed. */
    default String text(String field) {
        return values(field).stream().findFirst().orElse("");
    }

    default Optional<String> words(String field) {
        return Optional.of(text(field).strip()).filter(words -> !words.isEmpty());
    }

    default boolean has(String field, String value) {
        return values(field).contains(value);
    }

    default OptionalInt number(String field) {
        return text(field).matches("\\d{1,2}") ? OptionalInt.of(Integer.parseInt(text(field))) : OptionalInt.empty();
    }
}
