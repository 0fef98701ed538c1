package org.thaw.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads what is not known, and what has been counted. */
final class FactReader {
    private final ContentFolder folder;
    private final ProseReader prose;
    private final Faults faults;

    FactReader(ContentFolder folder, ProseReader prose, Faults faults) {
        this.folder = folder;
        this.prose = prose;
        this.faults = faults;
    }

    record UnknownStructure(String id, List<String> sources) {}

    record NormStructure(String id, List<FigureStructure> figures, List<String> sources) {}

    record FigureStructure(
            String name,
            OptionalDouble value,
            Optional<Norms.Range> range,
            Optional<String> unit,
            List<String> sources) {}

    record NormWords(String question, String answer) {}

    Unknowns unknowns(Set<String> known) {
        Map<String, String> words = folder.byId("en/contested.yaml", String.class);
        Citations citations = prose.citations();
        List<Unknowns.Item> items = new ArrayList<>();
        for (UnknownStructure item : folder.list("contested.yaml", UnknownStructure.class)) {
            String where = "en/contested.yaml, " + item.id();
            sourced("contested.yaml, " + item.id(), item.sources(), known);
            items.add(new Unknowns.Item(item.id(), prose.inline(where, words(where, words.get(item.id())), citations)));
        }
        return new Unknowns(items, citations.sources());
    }

    Norms norms(Set<String> known) {
        Map<String, NormWords> words = folder.byId("en/norms.yaml", NormWords.class);
        Citations citations = prose.citations();
        List<Norms.Norm> norms = new ArrayList<>();
        for (NormStructure norm : folder.list("norms.yaml", NormStructure.class)) {
            String where = "en/norms.yaml, " + norm.id();
            sourced("norms.yaml, " + norm.id(), norm.sources(), known);
            NormWords said = words.getOrDefault(norm.id(), new NormWords("", ""));
            words(where, said.question());
            norms.add(new Norms.Norm(
                    norm.id(),
                    said.question(),
                    prose.inline(where, words(where, said.answer()), citations),
                    norm.figures().stream().map(FactReader::figure).toList()));
        }
        return new Norms(norms, citations.sources());
    }

    private static Norms.Figure figure(FigureStructure figure) {
        return new Norms.Figure(figure.name(), figure.value(), figure.range(), figure.unit(), figure.sources());
    }

    private void sourced(String where, List<String> sources, Set<String> known) {
        if (sources.isEmpty()) {
            faults.add(where, "it names no source.");
        }
        sources.stream()
                .filter(source -> !known.contains(source))
                .forEach(source -> faults.add(where, "there is no source with the id " + source + "."));
    }

    private String words(String where, @org.jspecify.annotations.Nullable String said) {
        if (said == null || said.isBlank()) {
            faults.add(where, "its words are missing.");
            return "";
        }
        return said;
    }
}
