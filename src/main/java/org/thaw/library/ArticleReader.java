package org.thaw.library;

import java.util.Comparator;
import java.util.List;

/** Reads the articles, or the questions that people ask: both are pages of prose. */
final class ArticleReader {
    private final Pages pages;
    private final Known known;
    private final String directory;

    ArticleReader(Pages pages, Known known, String directory) {
        this.pages = pages;
        this.known = known;
        this.directory = directory;
    }

    record Structure(String id, int order, List<String> related) {}

    List<Article> read(List<Structure> structures) {
        List<Structure> inOrder = structures.stream()
                .sorted(Comparator.comparingInt(Structure::order))
                .toList();
        return pages.of(directory, inOrder, Structure::id, this::article);
    }

    private Article article(Structure structure, Pages.Page page) {
        known.related(page.where(), structure.related());
        return new Article(structure.id(), page.head("title"), page.head("summary"), structure.related(), page.prose());
    }
}
