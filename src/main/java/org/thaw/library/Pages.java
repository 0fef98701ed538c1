package org.thaw.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads the Markdown files that are each a page, with the lines at their head. */
final class Pages {
    private static final String RULE = "---\n";

    private final ContentFolder folder;
    private final ProseReader prose;
    private final Faults faults;

    Pages(ContentFolder folder, ProseReader prose, Faults faults) {
        this.folder = folder;
        this.prose = prose;
        this.faults = faults;
    }

    /** A page with its title, summary and whatever else its head holds. */
    record Page(String where, Map<String, String> head, Prose prose, Faults faults) {
        String head(String name) {
            String value = head.getOrDefault(name, "");
            if (value.isBlank()) {
                faults.add(where, "the line “" + name + "” is missing at its head.");
            }
            return value;
        }

        void requires(List<String> headings) {
            for (String heading : headings) {
                if (prose.section(heading).isEmpty()) {
                    faults.add(where, "the heading “" + heading + "” is missing.");
                }
            }
        }
    }

    /**
     * Makes one thing of each structure and its page, in the order of the structures. A page that is missing, and a
     * file that no structure names, is a fault.
     */
    <S, T> List<T> of(String directory, List<S> structures, Function<S, String> id, BiFunction<S, Page, T> make) {
        return of(directory, structures, id, make, prose::citations);
    }

    /** The same, for pages that go on with the numbers of other words. */
    <S, T> List<T> of(
            String directory,
            List<S> structures,
            Function<S, String> id,
            BiFunction<S, Page, T> make,
            Supplier<Citations> citations) {
        Set<String> named = structures.stream().map(id).collect(Collectors.toSet());
        for (String file : folder.names("en/" + directory)) {
            if (!named.contains(file)) {
                faults.add("en/" + directory + "/" + file + ".md", "these words belong to nothing.");
            }
        }
        List<T> made = new ArrayList<>();
        for (S structure : structures) {
            page("en/" + directory + "/" + id.apply(structure) + ".md", citations.get())
                    .ifPresent(page -> made.add(make.apply(structure, page)));
        }
        return made;
    }

    Citations after(Prose words) {
        return prose.citations().after(words);
    }

    /** A page by itself; empty words, with a fault noted, where it is missing. */
    Prose single(String file) {
        return single(file, prose.citations());
    }

    /** The same, for a page that shares its numbers with other words. */
    Prose single(String file, Citations citations) {
        return page(file, citations).map(Page::prose).orElse(new Prose("", List.of(), List.of()));
    }

    private Optional<Page> page(String file, Citations citations) {
        Optional<String> text = folder.text(file);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String all = text.get();
        int end = all.startsWith(RULE) ? all.indexOf("\n" + RULE, RULE.length() - 1) : -1;
        if (end < 0) {
            faults.add(file, "it does not begin with its title between two lines of “---”.");
            return Optional.empty();
        }
        Map<String, String> head = folder.frontMatter(file, all.substring(RULE.length(), end + 1));
        return Optional.of(
                new Page(file, head, prose.read(file, all.substring(end + 1 + RULE.length()), citations), faults));
    }
}
