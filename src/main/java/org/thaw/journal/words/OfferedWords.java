package org.thaw.journal.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thaw.feelings.Suggestions;
import org.thaw.journal.words.Words.Asked;
import org.thaw.journal.words.Words.Choice;
import org.thaw.journal.words.Words.Pick;
import org.thaw.library.Feelings.Family;
import org.thaw.library.Library;

/** Offers words for a text. It reads the end of a long one, which is what was written last, so that nobody waits. */
@Component
public final class OfferedWords {
    /** In characters: for so many the words are there within 5 ms (docs/feelings.md). */
    static final int READ = 2_000;

    private final Suggestions suggestions;
    private final Library library;

    OfferedWords(Suggestions suggestions, Library library) {
        this.suggestions = suggestions;
        this.library = library;
    }

    /** Before any were asked for. */
    public Words chosen(List<String> chosen) {
        return words(chosen, List.of(), Asked.NOT_YET);
    }

    public Words suggestedFor(String text, List<String> chosen) {
        List<String> found = suggestions.of(end(text)).stream()
                .map(one -> one.feeling().word())
                .toList();
        return words(chosen, found, found.isEmpty() ? Asked.NONE_FOUND : Asked.FOUND);
    }

    private Words words(List<String> chosen, List<String> found, Asked asked) {
        List<Pick> picks = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        chosen.stream()
                .filter(taken::add)
                .map(word -> new Pick(word, Choice.CHOSEN))
                .forEach(picks::add);
        found.stream()
                .filter(taken::add)
                .map(word -> new Pick(word, Choice.OFFERED))
                .forEach(picks::add);
        List<Family> others = library.feelings().families().stream()
                .map(family -> new Family(
                        family.id(),
                        family.name(),
                        family.words().stream()
                                .filter(feeling -> !taken.contains(feeling.word()))
                                .toList()))
                .filter(family -> !family.words().isEmpty())
                .toList();
        return new Words(picks, others, asked);
    }

    private static String end(String text) {
        if (text.length() <= READ) {
            return text;
        }
        String end = text.substring(text.length() - READ);
        int space = end.indexOf(' ');
        return space < 0 ? end : end.substring(space);
    }
}
