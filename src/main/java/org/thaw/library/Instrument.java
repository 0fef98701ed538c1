package org.thaw.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a questionnaire: its scoring, its codes, and whether its words may be shown. No item text is kept.
 *
 * @param facts every structural fact as the content gives it, by name: items, scale, score, bands, cut-offs
 * @param loinc codes of panel and total
 */
public record Instrument(
        String id,
        String name,
        ShipText shipText,
        boolean offeredByDefault,
        Loinc loinc,
        Map<String, Object> facts,
        String what,
        String tells,
        String cannotTell,
        String licence) {
    public Instrument {
        facts = Map.copyOf(facts);
    }

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
