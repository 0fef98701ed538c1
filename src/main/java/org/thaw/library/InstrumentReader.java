package org.thaw.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads what is known of the questionnaires. */
final class InstrumentReader {
    private static final String WORDS = "en/instruments.yaml";

    private final ContentFolder folder;
    private final ProseReader prose;
    private final Faults faults;

    InstrumentReader(ContentFolder folder, ProseReader prose, Faults faults) {
        this.folder = folder;
        this.prose = prose;
        this.faults = faults;
    }

    List<Instrument> read() {
        Map<String, JsonNode> words = folder.byId(WORDS, JsonNode.class);
        List<Instrument> instruments = new ArrayList<>();
        for (JsonNode facts : folder.list("instruments.yaml", JsonNode.class)) {
            instruments.add(instrument(facts, words));
        }
        return instruments;
    }

    private Instrument instrument(JsonNode facts, Map<String, JsonNode> words) {
        String id = text(facts, "id", "");
        String where = "instruments.yaml, " + id;
        Citations citations = prose.citations();
        return new Instrument(
                id,
                text(facts, "name", where),
                shipText(where, text(facts, "ship_text", where)),
                facts.path("default_offer").asBoolean(false),
                loinc(facts.path("loinc")),
                meaning(facts, words, citations),
                facts(facts),
                said(words, id, "what", citations),
                said(words, id, "tells", citations),
                said(words, id, "cannot_tell", citations),
                said(words, id, "licence", citations),
                citations.sources());
    }

    private Instrument.ShipText shipText(String where, String value) {
        try {
            return Instrument.ShipText.valueOf(value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            faults.add(where, "ship_text is yes, after_check, ask or no, and not “" + value + "”.");
            return Instrument.ShipText.NO;
        }
    }

    private static Instrument.Loinc loinc(JsonNode loinc) {
        return new Instrument.Loinc(
                loinc.path("panel").asStringOpt(),
                loinc.path("total").asStringOpt(),
                loinc.path("status").asString("none"));
    }

    /** Bands and marks in whole numbers; what is told in other ways is left to whoever shows it. */
    private Instrument.Meaning meaning(JsonNode facts, Map<String, JsonNode> words, Citations citations) {
        List<Instrument.Band> bands = new ArrayList<>();
        for (JsonNode band : facts.path("bands")) {
            if (band.path("from").isInt() && band.path("to").isInt()) {
                bands.add(new Instrument.Band(
                        band.path("from").intValue(), band.path("to").intValue(), named(words, "bands", band)));
            }
        }
        List<Instrument.Mark> marks = new ArrayList<>();
        for (JsonNode mark : facts.path("cutoffs")) {
            if (mark.path("at").isInt()) {
                marks.add(new Instrument.Mark(mark.path("at").intValue(), named(words, "cutoffs", mark)));
            }
        }
        return new Instrument.Meaning(bands, marks, always(words, citations));
    }

    private static String named(Map<String, JsonNode> words, String kind, JsonNode named) {
        JsonNode all = words.get(kind);
        return all == null ? "" : all.path(named.path("id").asString("")).asString("");
    }

    private List<String> always(Map<String, JsonNode> words, Citations citations) {
        JsonNode always = words.get("always");
        return always == null
                ? List.of()
                : always.valueStream()
                        .map(line -> prose.inline(WORDS + ", always", line.asString(""), citations))
                        .toList();
    }

    private static Map<String, Object> facts(JsonNode facts) {
        Map<String, Object> all = new java.util.LinkedHashMap<>();
        facts.properties().forEach(fact -> all.put(fact.getKey(), plain(fact.getValue())));
        return all;
    }

    private static Object plain(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().map(InstrumentReader::plain).toList();
        }
        if (node.isObject()) {
            return facts(node);
        }
        return node.isIntegralNumber() ? (Object) node.intValue() : node.asString();
    }

    private String said(Map<String, JsonNode> words, String id, String what, Citations citations) {
        JsonNode entry = words.get(id);
        String text = entry == null ? "" : entry.path(what).asString("");
        if (text.isBlank()) {
            faults.add(WORDS + ", " + id, "the line “" + what + "” is missing.");
        }
        return prose.inline(WORDS + ", " + id, text, citations);
    }

    private String text(JsonNode facts, String name, String where) {
        String text = facts.path(name).asString("");
        if (text.isBlank()) {
            faults.add(where, "the line “" + name + "” is missing.");
        }
        return text;
    }
}
