package org.thaw.instruments.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.thaw.instruments.form.Fault;
import tools.jackson.databind.JsonNode;

/** The fields of one JSON object, each read as what it has to be; what is not so becomes a fault and is left out. */
final class Fields {
    private static final int LONGEST = 20_000;

    private final JsonNode object;
    private final String where;
    private final Consumer<Fault> faults;

    Fields(JsonNode object, String where, Consumer<Fault> faults) {
        this.object = object;
        this.where = where;
        this.faults = faults;
    }

    String where() {
        return where;
    }

    Consumer<Fault> faults() {
        return faults;
    }

    void wrong(String sentence) {
        faults.accept(Fault.wrong(where, sentence));
    }

    boolean has(String name) {
        return object.has(name);
    }

    JsonNode raw(String name) {
        return object.path(name);
    }

    Optional<String> text(String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            wrong("“" + name + "” has to be text.");
            return Optional.empty();
        }
        String text = value.stringValue();
        if (text.isBlank()) {
            wrong("“" + name + "” is empty.");
            return Optional.empty();
        }
        if (text.length() > LONGEST) {
            wrong("“" + name + "” has more than 20,000 letters; the rest is left out.");
            return Optional.of(text.substring(0, LONGEST));
        }
        return Optional.of(text);
    }

    boolean truth(String name) {
        JsonNode value = object.path(name);
        if (!value.isMissingNode() && !value.isBoolean()) {
            wrong("“" + name + "” has to be true or false.");
        }
        return value.isBoolean() && value.booleanValue();
    }

    OptionalInt whole(String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode()) {
            return OptionalInt.empty();
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            wrong("“" + name + "” has to be a whole number.");
            return OptionalInt.empty();
        }
        return OptionalInt.of(value.intValue());
    }

    /** The objects of a list. */
    List<Fields> list(String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode()) {
            return List.of();
        }
        if (!value.isArray()) {
            wrong("“" + name + "” has to be a list.");
            return List.of();
        }
        List<Fields> all = new ArrayList<>();
        boolean faulty = false;
        for (JsonNode one : value) {
            if (one.isObject()) {
                all.add(new Fields(one, where, faults));
            } else {
                faulty = true;
            }
        }
        if (faulty) {
            wrong("“" + name + "” holds something that is no object.");
        }
        return all;
    }

    Optional<Fields> object(String name) {
        JsonNode value = object.path(name);
        if (!value.isMissingNode() && !value.isObject()) {
            wrong("“" + name + "” has to be an object.");
        }
        return value.isObject() ? Optional.of(new Fields(value, where, faults)) : Optional.empty();
    }

    /** The same fields, with faults told of another item. */
    Fields at(String other) {
        return new Fields(object, other, faults);
    }

    /** Tells of every field that FHIR does not know here. */
    void knowOnly(Set<String> known) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String name = field.getKey().startsWith("_") ? field.getKey().substring(1) : field.getKey();
            if (!known.contains(name)) {
                wrong("FHIR knows no “" + (name.length() > 60 ? name.substring(0, 60) + "…" : name) + "” here.");
            }
        }
    }

    /** The names of its fields. */
    List<String> names() {
        return List.copyOf(object.propertyNames());
    }
}
