package org.thaw.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the sources of one page in the order in which it names them. */
final class Citations {
    private final Map<String, Source> known;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Citations(Map<String, Source> known) {
        this.known = known;
    }

    /** Goes on after the numbers of other words that stand on the same page. */
    Citations after(Prose words) {
        words.sources().forEach(source -> number(source.id()));
        return this;
    }

    int number(String source) {
        return numbers.computeIfAbsent(source, _ -> numbers.size() + 1);
    }

    /** The sources named so far, in the order of their numbers. */
    List<Source> sources() {
        return numbers.keySet().stream()
                .filter(known::containsKey)
                .map(known::get)
                .toList();
    }
}
