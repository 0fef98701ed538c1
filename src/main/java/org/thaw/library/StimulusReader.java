package org.thaw.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the titles that research used, and the warnings they carry. */
final class StimulusReader {
    private static final String WORDS = "en/stimuli.yaml";

    private final ContentFolder folder;
    private final ProseReader prose;
    private final Faults faults;

    StimulusReader(ContentFolder folder, ProseReader prose, Faults faults) {
        this.folder = folder;
        this.prose = prose;
        this.faults = faults;
    }

    record Structure(
            String id,
            String title,
            Optional<String> originalTitle,
            String kind,
            String touches,
            String scene,
            List<String> warnings,
            List<String> sources,
            Source.Reading basis,
            Optional<String> by,
            @Nullable Boolean rated) {}

    Stimuli read(Set<String> known) {
        Map<String, JsonNode> words = folder.byId(WORDS, JsonNode.class);
        Citations citations = prose.citations();
        List<String> films = paragraphs(words, "intro", citations);
        List<String> music = paragraphs(words, "intro_music", citations);
        List<Stimulus> titles = new ArrayList<>();
        for (Structure it : folder.list("stimuli.yaml", Structure.class)) {
            String where = "stimuli.yaml, " + it.id();
            it.warnings().forEach(warning -> worded(where, words, "warnings", warning));
            worded(where, words, "scenes", it.scene());
            worded(where, words, "kinds", it.kind());
            worded(where, words, "touches", it.touches());
            worded(where, words, "basis", it.basis().name().toLowerCase(Locale.ROOT));
            it.sources().stream()
                    .filter(source -> !known.contains(source))
                    .forEach(source -> faults.add(where, "there is no source with the id " + source + "."));
            it.sources().stream().filter(known::contains).forEach(citations::number);
            titles.add(new Stimulus(
                    it.id(),
                    it.title(),
                    it.originalTitle(),
                    it.kind(),
                    it.touches(),
                    it.scene(),
                    it.warnings(),
                    it.sources(),
                    it.basis(),
                    it.by(),
                    !Boolean.FALSE.equals(it.rated())));
        }
        return new Stimuli(
                titles,
                new Stimuli.Words(
                        group(words, "kinds"),
                        group(words, "touches"),
                        group(words, "warnings"),
                        group(words, "scenes"),
                        group(words, "basis")),
                films,
                music,
                citations.sources());
    }

    private List<String> paragraphs(Map<String, JsonNode> words, String name, Citations citations) {
        return Optional.ofNullable(words.get(name)).stream()
                .flatMap(JsonNode::valueStream)
                .map(text -> prose.inline(WORDS + ", " + name, text.asString(), citations))
                .toList();
    }

    private static Map<String, String> group(Map<String, JsonNode> words, String name) {
        Map<String, String> group = new LinkedHashMap<>();
        Optional.ofNullable(words.get(name)).ifPresent(node -> node.properties()
                .forEach(entry -> group.put(entry.getKey(), entry.getValue().asString(""))));
        return group;
    }

    private void worded(String where, Map<String, JsonNode> words, String group, String id) {
        JsonNode entries = words.get(group);
        if (entries == null || entries.path(id).asString("").isBlank()) {
            faults.add(where, "there are no words for " + id + " under “" + group + "” in " + WORDS + ".");
        }
    }
}
