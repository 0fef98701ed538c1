package org.thaw.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        /** The id of what it is about: the name of its file. */
        String id() {
            return where.substring(where.lastIndexOf('/') + 1, where.lastIndexOf('.'));
        }

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

    /** The pages of a folder that a structure names, in its order; a file it does not name is a fault. */
    List<Page> of(String directory, List<String> ids) {
        Set<String> named = Set.copyOf(ids);
        for (String file : folder.names("en/" + directory)) {
            if (!named.contains(file)) {
                faults.add("en/" + directory + "/" + file + ".md", "these words belong to nothing.");
            }
        }
        List<Page> pages = new ArrayList<>();
        ids.forEach(id -> page("en/" + directory + "/" + id + ".md").ifPresent(pages::add));
        return pages;
    }

    /** A page by itself; empty words, with a fault noted, where it is missing. */
    Prose single(String file) {
        return page(file).map(Page::prose).orElse(new Prose("", List.of(), List.of()));
    }

    Optional<Page> page(String file) {
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
        return Optional.of(new Page(file, head, prose.read(file, all.substring(end + 1 + RULE.length())), faults));
    }
}
