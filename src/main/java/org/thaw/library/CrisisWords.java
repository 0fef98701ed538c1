package org.thaw.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The words said about crisis lines: names of countries, hours, what each is for. */
record CrisisWords(Map<String, JsonNode> words, Faults faults) {
    private static final String FILE = "en/crisis.yaml";

    String country(String iso) {
        return said("countries", iso);
    }

    CrisisDirectory.Emergency emergency(CrisisReader.EmergencyStructure emergency) {
        return new CrisisDirectory.Emergency(emergency.number(), said("emergency_words", emergency.whom()));
    }

    Map<String, String> notes() {
        return group("notes").properties().stream().collect(Collectors.toMap(Map.Entry::getKey, note -> note.getValue()
                .asString()));
    }

    /** Short sentences: what it is, whom it is for, where and when. */
    List<String> details(String where, CrisisReader.LineStructure line) {
        List<String> details = new ArrayList<>();
        String what = group("what").path(line.name()).asString("");
        if (!what.isBlank()) {
            details.add(what);
        }
        line.audience().ifPresent(whom -> details.add(said("audiences", whom) + "."));
        line.language().ifPresent(language -> details.add(said("languages", language) + "."));
        line.area().ifPresent(area -> details.add(area + "."));
        String hours = hours(line.hours());
        if (hours.isBlank()) {
            faults.add(where, "its hours are missing.");
        } else {
            details.add(hours + ".");
        }
        return details;
    }

    private String hours(JsonNode hours) {
        if (hours.isObject()) {
            return said("hours", "from_to")
                    .replace("{from}", hours.path("from").asString(""))
                    .replace("{to}", hours.path("to").asString(""));
        }
        return hours.isString() ? said("hours", hours.asString()) : "";
    }

    private String said(String group, String id) {
        String text = group(group).path(id).asString("");
        if (text.isBlank()) {
            faults.add(FILE, "there are no words for " + id + " under “" + group + "”.");
        }
        return text;
    }

    private JsonNode group(String name) {
        return words.getOrDefault(name, MissingNode.getInstance());
    }
}
