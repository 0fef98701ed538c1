package org.thaw.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a questionnaire: its scoring, its codes, and whether its words may be shown. No item text is kept.
 *
 * @param facts every structural fact as the content gives it, by name: items, scale, score, bands, cut-offs
 * @param loinc codes of panel and total
 * @param meaning what its scores are said to mean
 */
public record Instrument(
        String id,
        String name,
        ShipText shipText,
        boolean offeredByDefault,
        Loinc loinc,
        Meaning meaning,
        Map<String, Object> facts,
        String what,
        String tells,
        String cannotTell,
        String licence,
        List<Source> sources) {
    public Instrument {
        sources = List.copyOf(sources);
        facts = Map.copyOf(facts);
    }

    /**
     * What scores are said to mean.
     *
     * @param bands least first
     * @param always what is true of every score
     */
    public record Meaning(List<Band> bands, List<Mark> marks, List<String> always) {
        public Meaning {
            bands = List.copyOf(bands);
            marks = List.copyOf(marks);
            always = List.copyOf(always);
        }
    }

    /** Scores from the one to the other, both included. */
    public record Band(int from, int to, String words) {
        public boolean holds(int score) {
            return from <= score && score <= to;
        }
    }

    /** A cut-off: this score or more. */
    public record Mark(int at, String words) {}

    /** Whether the words of the questionnaire may be shown. */
    public enum ShipText {
        YES,
        AFTER_CHECK,
        ASK,
        NO
    }

    /** LOINC codes, and how far they have been checked. */
    public record Loinc(Optional<String> panel, Optional<String> total, String status) {}

    /** The score bands, least first. */
    public List<?> bands() {
        return facts.get("bands") instanceof List<?> bands ? bands : List.of();
    }
}
