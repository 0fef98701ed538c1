package org.thaw.transfer.foreign.told;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.thaw.journal.page.JournalPage;

/** Pages made of what a file tells. */
public final class Pages {
    private Pages() {}

    /** A title that is longer could not be changed here, in characters. */
    private static final int LONGEST_TITLE = 300;

    /** A page that has a title and nothing below it is a line without a title. */
    public static JournalPage page(String title, String text, Collection<String> tags) {
        String line = title.strip();
        String words = text.strip();
        boolean isTitled = !line.isEmpty() && !words.isEmpty() && line.length() <= LONGEST_TITLE;
        Optional<String> above = isTitled ? Optional.of(line) : Optional.empty();
        String below = isTitled || line.isEmpty() ? words : (line + "\n\n" + words).strip();
        return new JournalPage(
                above,
                below,
                List.of(),
                tags.stream()
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList(),
                JournalPage.State.KEPT);
    }
}
