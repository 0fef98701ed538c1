package org.thaw.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the classes of medicines. */
final class MedicineReader {
    private static final Pattern ATC = Pattern.compile("[A-V]\\d\\d[A-Z]([A-Z](\\d\\d)?)?");

    private final ContentFolder folder;
    private final ProseReader prose;
    private final Faults faults;

    MedicineReader(ContentFolder folder, ProseReader prose, Faults faults) {
        this.folder = folder;
        this.prose = prose;
        this.faults = faults;
    }

    record EffectStructure(MedicineClass.Outcome on, String strength) {}

    record MedicineStructure(
            String name, Optional<String> atc, @Nullable List<String> also) {}

    record Structure(
            @com.fasterxml.jackson.annotation.JsonProperty("class")
            String id,

            List<EffectStructure> effects,
            MedicineClass.StopRisk stopRisk,
            List<String> reasons,
            List<MedicineStructure> medicines) {}

    List<MedicineClass> read(Known known) {
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
                    structure.medicines().stream()
                            .map(it -> medicine(where, it))
                            .toList(),
                    prose.inline(
                            "en/medicines.yaml, " + structure.id(), said(words, structure.id(), "note"), citations)));
        }
        return classes;
    }

    private static MedicineClass.Effect effect(EffectStructure effect) {
        return new MedicineClass.Effect(effect.on(), MedicineClass.Strength.of(effect.strength()));
    }

    private MedicineClass.Medicine medicine(String where, MedicineStructure medicine) {
        medicine.atc()
                .filter(code -> !ATC.matcher(code).matches())
                .ifPresent(code -> faults.add(where, code + " is no ATC code."));
        return new MedicineClass.Medicine(
                medicine.name(), medicine.atc(), medicine.also() == null ? List.of() : medicine.also());
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
