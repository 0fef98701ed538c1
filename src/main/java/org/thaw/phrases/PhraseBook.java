package org.thaw.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The constructions of one language, read from a file that people who know that language can read and correct. Lines
 * of the form {@code name = phrase} name a class; lines under a {@code [heading]} are readings; {@code #} begins a
 * comment; an indented line continues the one above.
 *
 * @param <H> what a heading stands for
 */
public final class PhraseBook<H> {
    /** No phrase in a book is as long as this, in words. */
    public static final int LONGEST = Phrase.LONGEST;

    private record Reading<H>(H heading, Phrase phrase) {}

    private final Map<String, Phrase> classes = new HashMap<>();
    private final Map<String, List<Reading<H>>> byBeginning = new HashMap<>();
    private final Function<String, H> headings;
    private Optional<H> heading = Optional.empty();

    private PhraseBook(Function<String, H> headings) {
        this.headings = headings;
    }

    /**
     * Reads a book.
     *
     * @param headings what the words of a heading stand for
     * @throws IllegalArgumentException where a line cannot be read; it quotes the line
     */
    public static <H> PhraseBook<H> from(List<String> lines, Function<String, H> headings) {
        var book = new PhraseBook<H>(headings);
        joined(lines).forEach(book::add);
        return book;
    }

    private static List<String> joined(List<String> lines) {
        var joined = new ArrayList<String>();
        for (var line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith(" ")) {
                joined.add(joined.removeLast() + line);
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private void add(String line) {
        var equals = line.indexOf(" = ");
        if (line.startsWith("[")) {
            heading = Optional.of(headings.apply(line.substring(1, line.length() - 1)));
        } else if (equals > 0) {
            addClass(line.substring(0, equals), line.substring(equals + 3));
        } else {
            addReading(line);
        }
    }

    private void addClass(String name, String line) {
        classes.put(name, new Phrase.Named(classes.size(), PhraseReader.read(line, classes)));
    }

    private void addReading(String line) {
        var phrase = PhraseReader.read(line, classes);
        if (phrase.beginsOpenly()) {
            throw new IllegalArgumentException("The phrase “" + line + "” can begin with anything.");
        }
        var reading = new Reading<>(
                heading.orElseThrow(() -> new IllegalArgumentException("The phrase “" + line + "” has no heading.")),
                phrase);
        for (var word : phrase.beginnings()) {
            byBeginning.computeIfAbsent(word, _ -> new ArrayList<>()).add(reading);
        }
    }

    /** Everything found, overlapping or not; of each reading, the longest at each place. */
    public List<Found<H>> findIn(Words words) {
        var matching = new Matching(words);
        var findings = new ArrayList<Found<H>>();
        for (int from = 0; from < words.size(); from++) {
            for (var reading : byBeginning.getOrDefault(words.get(from), List.of())) {
                var lengths = reading.phrase.lengths(matching, from);
                if (lengths > 1) {
                    var length = Long.SIZE - 1 - Long.numberOfLeadingZeros(lengths);
                    findings.add(withoutEdges(reading.heading, words, from, from + length));
                }
            }
        }
        return findings;
    }

    /** A sentence's edge may be part of a phrase, but what is found lies within the sentence. */
    private static <H> Found<H> withoutEdges(H heading, Words words, int from, int to) {
        var first = words.get(from).equals(Words.STOP) ? from + 1 : from;
        var last = words.get(to - 1).equals(Words.STOP) ? to - 1 : to;
        return new Found<>(heading, first, last);
    }
}
