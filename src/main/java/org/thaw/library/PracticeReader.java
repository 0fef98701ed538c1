package org.thaw.library;

import java.util.List;

/** Reads the practices and their pages. */
final class PracticeReader {
    private static final List<String> HEADINGS =
            List.of("What you do", ProseCheck.CLAIMS, "When to leave it out", "What is not known");

    private final Pages pages;
    private final Known known;

    PracticeReader(Pages pages, Known known) {
        this.pages = pages;
        this.known = known;
    }

    record Structure(
            String id,
            String slug,
            Practice.Intensity intensity,
            Practice.Intensity upTo,
            Practice.Minutes minutes,
            List<Practice.Grade> grade,
            boolean imagery,
            boolean calming,
            List<String> notAloneIf,
            List<String> with) {}

    List<Practice> read(List<Structure> structures) {
        return pages.of("practices", structures, Structure::id, this::practice);
    }

    private Practice practice(Structure structure, Pages.Page page) {
        page.requires(HEADINGS);
        known.practices("practices.yaml, " + structure.id(), structure.with());
        return new Practice(
                structure.id(),
                structure.slug(),
                page.head("title"),
                page.head("summary"),
                structure.intensity(),
                structure.upTo(),
                structure.minutes(),
                structure.grade(),
                structure.imagery(),
                structure.calming(),
                structure.notAloneIf(),
                structure.with(),
                page.prose());
    }
}
