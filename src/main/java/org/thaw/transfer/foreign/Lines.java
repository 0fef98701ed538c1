package org.thaw.transfer.foreign;

import java.util.List;
import java.util.Optional;

/** A text, line by line; the first line is 1. */
record Lines(String text, List<String> all) {
    static Lines of(String text) {
        return new Lines(text, List.of(text.split("\n", -1)));
    }

    int count() {
        return all.size();
    }

    String at(int line) {
        return all.get(line - 1);
    }

    /** From one line to another, both included. */
    String between(int first, int last) {
        return String.join("\n", all.subList(first - 1, last));
    }

    /** The first line that is not blank. */
    Optional<String> opening() {
        return all.stream().filter(line -> !line.isBlank()).findFirst();
    }

    @Override
    public String toString() {
        return "Lines[" + all.size() + "]";
    }
}
