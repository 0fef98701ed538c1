package org.thaw.library;

import java.util.List;

/** What is contested or missing, and the published figures, each as one page with its sources. */
public record Unknowns(List<Item> items, List<Source> sources) {
    public Unknowns {
        items = List.copyOf(items);
        sources = List.copyOf(sources);
    }

    /** One thing that is not known, as HTML of a paragraph. */
    public record Item(String id, String html) {}
}
