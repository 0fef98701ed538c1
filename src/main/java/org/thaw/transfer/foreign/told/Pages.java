package org.thaw.transfer.foreign.told;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.thaw.journal.page.JournalPage;

/** Pages made of what a file tells. */
public final class Pages {
    private Pages() {}

    /** A page that has a title and nothing below it is a line without a title. */
    public static JournalPage page(String title, String text, Collection<String> tags) {
        String words = text.strip();
        Optional<String> above = Optional.of(title.strip()).filter(line -> !line.isEmpty() && !words.isEmpty());
        return new JournalPage(
                above,
                words.isEmpty() ? title.strip() : words,
                List.of(),
                tags.stream()
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList(),
                JournalPage.State.KEPT);
    }
}
