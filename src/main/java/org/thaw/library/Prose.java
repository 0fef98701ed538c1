package org.thaw.library;

import java.util.List;
import java.util.Optional;

/**
 * Words for one page, ready to draw.
 *
 * @param opening HTML before the first heading
 * @param sections the parts under headings, in order
 * @param sources the sources cited, in the order of their numbers
 */
public record Prose(String opening, List<Section> sections, List<Source> sources) {
    public Prose {
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
    }

    /** A part of a page: its heading, an anchor made of it, and its HTML. */
    public record Section(String heading, String anchor, String html) {}

    /** The section under a heading. */
    public Optional<Section> section(String heading) {
        return sections.stream()
                .filter(section -> section.heading().equals(heading))
                .findFirst();
    }
}
