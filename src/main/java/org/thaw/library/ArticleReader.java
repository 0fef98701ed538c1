package org.thaw.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        Map<String, Structure> byId =
                structures.stream().collect(Collectors.toMap(Structure::id, Function.identity(), (first, _) -> first));
        List<String> ids = structures.stream()
                .sorted(Comparator.comparingInt(Structure::order))
                .map(Structure::id)
                .toList();
        List<Article> articles = new ArrayList<>();
        for (Pages.Page page : pages.of(directory, ids)) {
            Structure structure = byId.get(page.id());
            if (structure != null) {
                known.related(page.where(), structure.related());
                articles.add(new Article(
                        structure.id(), page.head("title"), page.head("summary"), structure.related(), page.prose()));
            }
        }
        return articles;
    }
}
