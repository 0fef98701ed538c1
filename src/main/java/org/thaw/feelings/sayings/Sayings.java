package org.thaw.feelings.sayings;

import java.util.List;
import org.thaw.library.Feeling;
import org.thaw.library.Feelings;
import org.thaw.phrases.Spelling;
import org.thaw.phrases.Words;

/**
 * Finds what a text tells of feelings in so many words, in English and Spanish. The constructions are our own judgement;
 * docs/feelings.md tells what they miss.
 */
public final class Sayings {
    private final Spelling spelling = Spelling.everyday();
    private final List<Book> books;

    /** Reads the phrase books; takes tens of milliseconds. */
    public Sayings(Feelings feelings) {
        List<Feeling> vocabulary = feelings.words();
        books = List.of(
                Book.of("english.txt", Forms.english(vocabulary, spelling), vocabulary),
                Book.of("spanish.txt", Forms.spanish(vocabulary, spelling), vocabulary));
    }

    /** What the text tells. Takes time linear in its length. */
    public Told in(String text) {
        Words words = spelling.read(text);
        Telling telling = new Telling(words);
        books.forEach(book -> book.read(words, telling));
        return telling.told();
    }
}
