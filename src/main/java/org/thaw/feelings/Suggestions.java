package org.thaw.feelings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thaw.library.Library;

/**
 * Words for feelings that may fit what somebody wrote, found on this machine and kept nowhere. What finds them is read
 * when it is first asked for, so that a start pays nothing for it.
 */
@Component("feelingSuggestions")
public final class Suggestions {
    /** So many words are offered at most. */
    public static final int MOST = 5;

    private final Library library;
    private volatile @Nullable Finder finder;

    Suggestions(Library library) {
        this.library = library;
    }

    /** Outside of a serving Thaw. */
    public static Suggestions with(Library library) {
        return new Suggestions(library);
    }

    /** Up to five words, the likeliest first; none where nothing is found. Takes time linear in the length of the text. */
    public List<Suggestion> of(String text) {
        return finder().find(text).stream().limit(MOST).toList();
    }

    private Finder finder() {
        Finder ready = finder;
        if (ready == null) {
            synchronized (this) {
                ready = finder == null ? Finder.with(library.feelings()) : finder;
                finder = ready;
            }
        }
        return ready;
    }
}
