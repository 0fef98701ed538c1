package org.thaw.library;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads the sources, and the sentence said about each. */
final class SourceReader {
    private final ContentFolder folder;
    private final Faults faults;

    SourceReader(ContentFolder folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    record Structure(
            String id,
            String authors,
            OptionalInt year,
            Optional<String> where,
            Optional<String> doi,
            @Nullable Boolean doiVerified,
            Source.Reading tag) {}

    Map<String, Source> read() {
        Map<String, String> notes = folder.byId("en/sources.yaml", String.class);
        Map<String, Source> sources = new LinkedHashMap<>();
        for (Structure source : folder.list("sources.yaml", Structure.class)) {
            String note = notes.getOrDefault(source.id(), "");
            if (note.isBlank()) {
                faults.add("en/sources.yaml", source.id() + " has no sentence.");
            }
            Source read = new Source(
                    source.id(), source.authors(), source.year(), source.where(), source.doi(), source.tag(), note);
            if (sources.put(source.id(), read) != null) {
                faults.add("sources.yaml", "the id " + source.id() + " is there twice.");
            }
        }
        notes.keySet().stream()
                .filter(id -> !sources.containsKey(id))
                .forEach(id -> faults.add("en/sources.yaml", "the words for " + id + " belong to nothing."));
        return sources;
    }
}
