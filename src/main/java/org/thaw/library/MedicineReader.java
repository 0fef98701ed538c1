package org.thaw.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the classes of medicines. */
final class MedicineReader {
    private final ContentFolder folder;
    private final ProseReader prose;
    private final Pages pages;
    private final Faults faults;
    private final MedicineLines lines;

    MedicineReader(ContentFolder folder, ProseReader prose, Pages pages, Faults faults) {
        this.folder = folder;
        this.prose = prose;
        this.pages = pages;
        this.faults = faults;
        this.lines = new MedicineLines(faults);
    }

    record EffectStructure(MedicineClass.Outcome on, String strength) {}

    record Structure(
            @com.fasterxml.jackson.annotation.JsonProperty("class")
            String id,

            List<EffectStructure> effects,
            MedicineClass.StopRisk stopRisk,
            List<String> reasons,
            List<MedicineLines.Structure> medicines,
            @Nullable List<MedicineLines.Structure> kin) {}

    /** The classes, and the words that stand beside all of them; the sources of both are numbered together. */
    record Read(List<MedicineClass> classes, Prose words) {}

    Read read(Known known) {
        Map<String, JsonNode> words = folder.byId("en/medicines.yaml", JsonNode.class);
        Citations citations = prose.citations();
        List<MedicineClass> classes = new ArrayList<>();
        for (Structure structure : folder.list("medicines.yaml", Structure.class)) {
            String where = "medicines.yaml, " + structure.id();
            known.reasons(where, structure.reasons());
            classes.add(new MedicineClass(
                    structure.id(),
                    said(words, structure.id(), "name"),
                    structure.effects().stream().map(MedicineReader::effect).toList(),
                    structure.stopRisk(),
                    structure.reasons(),
                    lines.read(where, structure.medicines()),
                    lines.read(where, structure.kin()),
                    prose.inline(
                            "en/medicines.yaml, " + structure.id(), said(words, structure.id(), "note"), citations)));
        }
        return new Read(classes, pages.single("en/pages/medicines.md", citations));
    }

    private static MedicineClass.Effect effect(EffectStructure effect) {
        return new MedicineClass.Effect(effect.on(), MedicineClass.Strength.of(effect.strength()));
    }

    private String said(Map<String, JsonNode> words, String id, String what) {
        JsonNode entry = words.get(id);
        String text = entry == null ? "" : entry.path(what).asString("");
        if (text.isBlank()) {
            faults.add("en/medicines.yaml, " + id, "the line “" + what + "” is missing.");
        }
        return text;
    }
}
