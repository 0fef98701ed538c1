package org.thaw.learn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.library.Article;
import org.thaw.library.Library;

/** An article or a question, and where one can go on from it. */
record ArticlePage(Article article, List<Door> related) {
    record Door(String href, String name, String what) {}

    static ArticlePage of(Article article, Library library) {
        return new ArticlePage(
                article,
                article.related().stream()
                        .flatMap(id -> door(id, library).stream())
                        .toList());
    }

    private static Optional<Door> door(String id, Library library) {
        Stream<Door> reasons =
                library.reason(id).stream().map(reason -> new Door(reason.path(), reason.title(), reason.summary()));
        Stream<Door> articles = library.article(id.replaceFirst("^/learn/", "")).stream()
                .map(article -> new Door(article.path(), article.title(), article.summary()));
        return Stream.concat(reasons, articles).findFirst();
    }
}
