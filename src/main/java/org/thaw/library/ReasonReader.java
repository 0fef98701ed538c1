package org.thaw.library;

import java.util.List;

/** Reads the reasons and their pages. */
final class ReasonReader {
    private static final List<String> HEADINGS = List.of(
            ProseCheck.CLAIMS,
            "What points this way, and what points away",
            "A first step",
            "Who to see",
            "What is not known");

    private final Pages pages;
    private final Known known;

    ReasonReader(Pages pages, Known known) {
        this.pages = pages;
        this.known = known;
    }

    record Structure(
            String id,
            String slug,
            Reason.Kind kind,
            Reason.Tears tears,
            List<String> practices,
            List<String> see,
            List<String> related) {}

    List<Reason> read(List<Structure> structures) {
        return pages.of("reasons", structures, Structure::id, this::reason);
    }

    private Reason reason(Structure structure, Pages.Page page) {
        page.requires(HEADINGS);
        known.practices("reasons.yaml, " + structure.id(), structure.practices());
        known.reasons("reasons.yaml, " + structure.id(), structure.related());
        return new Reason(
                structure.id(),
                structure.slug(),
                page.head("title"),
                page.head("medical"),
                page.head("summary"),
                structure.kind(),
                structure.tears(),
                structure.practices(),
                structure.see(),
                structure.related(),
                page.prose());
    }
}
