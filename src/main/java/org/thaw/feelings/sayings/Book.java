package org.thaw.feelings.sayings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.thaw.feelings.sayings.Heading.Mention;
import org.thaw.library.Feeling;
import org.thaw.phrases.Found;
import org.thaw.phrases.PhraseBook;
import org.thaw.phrases.PhraseFile;
import org.thaw.phrases.Words;

/** The constructions of one language, and its words for feelings. */
final class Book {
    private static final String MENTIONS = "mentions.txt";

    private final PhraseBook<Heading> phrases;
    private final Forms forms;

    private Book(PhraseBook<Heading> phrases, Forms forms) {
        this.phrases = phrases;
        this.forms = forms;
    }

    static Book of(String file, Forms forms, List<Feeling> vocabulary) {
        Map<String, Feeling> byId = vocabulary.stream().collect(Collectors.toMap(Feeling::id, Function.identity()));
        List<String> lines = new ArrayList<>(PhraseFile.lines(Book.class, file));
        lines.addAll(forms.classes());
        lines.addAll(PhraseFile.lines(Book.class, MENTIONS));
        return new Book(PhraseBook.from(lines, heading -> Heading.read(heading, byId)), forms);
    }

    void read(Words words, Telling telling) {
        phrases.findIn(words).stream()
                .sorted(Comparator.<Found<Heading>>comparingInt(Found::from).thenComparingInt(Found::to))
                .forEach(found -> take(words, found, telling));
    }

    private void take(Words words, Found<Heading> found, Telling telling) {
        switch (found.heading()) {
            case Heading.Of(Feeling feeling) -> telling.said(feeling, found.from(), found.to());
            case Mention mention -> mention(words, found, mention, telling);
        }
    }

    /** The word stands at the end of what was found, or one before it where it stands alone. */
    private void mention(Words words, Found<Heading> found, Mention mention, Telling telling) {
        for (int to = found.to(); to >= found.to() - 1 && to > found.from(); to--) {
            Optional<Feeling> feeling = forms.endingAt(words, found.from(), to);
            if (feeling.isPresent()) {
                switch (mention) {
                    case SAID -> telling.said(feeling.get(), found.from(), to);
                    case MORE -> telling.more(feeling.get(), found.from(), to);
                    case DENIED -> telling.denied(feeling.get(), to);
                }
                return;
            }
        }
    }
}
