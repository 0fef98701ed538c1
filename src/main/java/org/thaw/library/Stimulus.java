package org.thaw.library;

import java.util.List;
import java.util.Optional;

/** A film, piece of music or book that research used; the title and its warnings, never the work. */
public record Stimulus(
        String id,
        String title,
        Optional<String> originalTitle,
        String kind,
        String touches,
        String scene,
        List<String> warnings,
        List<String> sources,
        Source.Reading basis) {
    public Stimulus {
        warnings = List.copyOf(warnings);
        sources = List.copyOf(sources);
    }
}
