package org.thaw.library;

import java.util.List;
import java.util.Optional;

/**
 * A film, piece of music or book that people name; the title and its warnings, never the work.
 *
 * @param by who made it, where that tells it apart
 * @param rated whether research has rated it
 */
public record Stimulus(
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
        boolean rated) {
    /** Nothing is recorded about what happens in it. That does not mean that it is harmless. */
    public static final String NOT_CHECKED = "not_checked";

    public Stimulus {
        warnings = List.copyOf(warnings);
        sources = List.copyOf(sources);
    }
}
