package org.thaw.learn;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.thaw.library.Source;

/** All sources, grouped by what we read of them. */
record SourcesPage(List<Group> groups) {
    record Group(String heading, String hint, List<Source> sources) {}

    static SourcesPage of(Collection<Source> sources) {
        return new SourcesPage(List.of(
                group(sources, Source.Reading.READ, "Read", "We read a summary, or the publisher’s own page."),
                group(sources, Source.Reading.SECONDARY, "Read about", "We read what others say of it, not the paper."),
                group(
                        sources,
                        Source.Reading.RECALLED,
                        "From memory",
                        "We have not opened these again, so check before you rely on one."),
                group(sources, Source.Reading.NONE, "Our own judgement", "There is no study behind these words.")));
    }

    private static Group group(Collection<Source> sources, Source.Reading reading, String heading, String hint) {
        return new Group(
                heading,
                hint,
                sources.stream()
                        .filter(source -> source.reading() == reading)
                        .sorted(Comparator.comparing(Source::authors))
                        .toList());
    }
}
