package org.thaw.library;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Titles that research and people name, the words for what is said of them, and what is known of such titles at all.
 *
 * @param films paragraphs on films and tears, as HTML that numbers its sources
 * @param music paragraphs on music and tears, likewise
 * @param sources everything the paragraphs and the titles cite, in the order of the numbers
 */
public record Stimuli(
        List<Stimulus> titles, Words words, List<String> films, List<String> music, List<Source> sources) {
    public Stimuli {
        titles = List.copyOf(titles);
        films = List.copyOf(films);
        music = List.copyOf(music);
        sources = List.copyOf(sources);
    }

    /** Words by id, in the order in which they are offered. */
    public record Words(
            Map<String, String> kinds,
            Map<String, String> touches,
            Map<String, String> warnings,
            Map<String, String> scenes,
            Map<String, String> basis) {
        public Words {
            kinds = inOrder(kinds);
            touches = inOrder(touches);
            warnings = inOrder(warnings);
            scenes = inOrder(scenes);
            basis = inOrder(basis);
        }

        private static Map<String, String> inOrder(Map<String, String> words) {
            return Collections.unmodifiableMap(new LinkedHashMap<>(words));
        }
    }

    /** The number under which a source is listed, from 1. */
    public int number(Source source) {
        return sources.indexOf(source) + 1;
    }
}
