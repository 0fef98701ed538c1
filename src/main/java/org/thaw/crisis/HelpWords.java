package org.thaw.crisis;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.thaw.phrases.PhraseBook;
import org.thaw.phrases.PhraseFile;
import org.thaw.phrases.Spelling;

/**
 * Reads what a person has written, in English or Spanish, for words that call for help: about wanting to die, about
 * hurting oneself, about danger at home. It decides only how near the offer of help is brought. It ranks nobody
 * (EVIDENCE G2, 3), keeps, counts and sends nothing, and where a line can be read both ways it shows, since the offer is
 * kind and blocks nothing. What it misses is told in docs/crisis-words.md.
 */
@Component
public final class HelpWords {
    private final Spelling spelling = Spelling.everydayAnd(lines("spellings.txt"));
    private final List<PhraseBook<Sense>> books = List.of(book("english.txt"), book("spanish.txt"));

    /** The answer to a whole text: that of the sentence which brings help nearest. Takes time linear in its length. */
    public Answer read(String text) {
        var words = spelling.read(text);
        var findings = new ArrayList<Finding>();
        for (var book : books) {
            book.findIn(words).stream().map(Finding::of).forEach(findings::add);
        }
        return new Judgement(words, findings).answer();
    }

    private static PhraseBook<Sense> book(String name) {
        return PhraseBook.from(lines(name), Sense::of);
    }

    private static List<String> lines(String name) {
        return PhraseFile.lines(HelpWords.class, name);
    }
}
