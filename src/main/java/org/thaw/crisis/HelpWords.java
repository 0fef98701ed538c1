package org.thaw.crisis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Reads what a person has written, in English or Spanish, for words that call for help: about wanting to die, about
 * hurting oneself, about danger at home. It decides only how near the offer of help is brought. It ranks nobody
 * (EVIDENCE G2, 3), keeps, counts and sends nothing, and where a line can be read both ways it shows, since the offer is
 * kind and blocks nothing. What it misses is told in docs/crisis-words.md.
 */
@Component
public final class HelpWords {
    private final Spelling spelling = new Spelling(lines("spellings.txt"));
    private final List<PhraseBook> books =
            List.of(PhraseBook.from(lines("english.txt")), PhraseBook.from(lines("spanish.txt")));

    /** The answer to a whole text: that of the sentence which brings help nearest. Takes time linear in its length. */
    public Answer read(String text) {
        var words = spelling.read(text);
        var findings = new ArrayList<Finding>();
        books.forEach(book -> findings.addAll(book.findIn(words)));
        return new Judgement(words, findings).answer();
    }

    private static List<String> lines(String name) {
        try (InputStream file = HelpWords.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(
                        "The file " + name + " of words that call for help is not in the program.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
