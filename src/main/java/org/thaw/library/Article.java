package org.thaw.library;

import java.util.List;

/**
 * A page to read: an article, or the answer to a question that people ask.
 *
 * @param related ids of reasons, and addresses of pages, that go on from here
 */
public record Article(String id, String title, String summary, List<String> related, Prose words) {
    public Article {
        related = List.copyOf(related);
    }

    /** Where its page is. */
    public String path() {
        return "/learn/" + id;
    }
}
