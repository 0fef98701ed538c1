package org.thaw.sitting.planning.replay;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads fields strictly: a number is no text and a text no number, even where it could be written as one. */
record Fields(String where, List<String> faults) {
    private static final Pattern PRACTICE = Pattern.compile("C(0[1-9]|1[0-6])");

    static boolean isPractice(String id) {
        return PRACTICE.matcher(id).matches();
    }

    static Optional<String> text(JsonNode node) {
        return node.isString() ? Optional.of(node.asString()) : Optional.empty();
    }

    OptionalInt number(JsonNode node, String name, int least, int most) {
        JsonNode written = node.path(name);
        if (written.isInt() && written.asInt() >= least && written.asInt() <= most) {
            return OptionalInt.of(written.asInt());
        }
        fault("“" + name + "” is no whole number from " + least + " to " + most);
        return OptionalInt.empty();
    }

    void onlyKnown(JsonNode node, Set<String> names) {
        node.propertyNames().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> fault("“" + name + "” means nothing here"));
    }

    void fault(String what) {
        faults.add(where + what);
    }
}
