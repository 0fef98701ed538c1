package org.thaw.crisis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The constructions of one language, read from a file that people who know that language can read and correct. Lines
 * of the form {@code name = phrase} name a class; lines under a {@code [sense]} heading are readings; {@code #}
 * begins a comment; an indented line continues the one above.
 */
final class PhraseBook {

    private record Reading(Sense sense, Phrase phrase) {}

    private final Map<String, Phrase> classes = new HashMap<>();
    private final Map<String, List<Reading>> byBeginning = new HashMap<>();
    private Sense heading = Sense.PERHAPS;

    private PhraseBook() {}

    static PhraseBook from(List<String> lines) {
        var book = new PhraseBook();
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
            heading = Sense.of(line.substring(1, line.length() - 1));
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
        var reading = new Reading(heading, phrase);
        for (var word : phrase.beginnings()) {
            byBeginning.computeIfAbsent(word, _ -> new ArrayList<>()).add(reading);
        }
    }

    /** Everything found, overlapping or not; of each reading, the longest at each place. */
    List<Finding> findIn(Words words) {
        var matching = new Matching(words);
        var findings = new ArrayList<Finding>();
        for (int from = 0; from < words.size(); from++) {
            for (var reading : byBeginning.getOrDefault(words.get(from), List.of())) {
                var lengths = reading.phrase.lengths(matching, from);
                if (lengths > 1) {
                    var length = Long.SIZE - 1 - Long.numberOfLeadingZeros(lengths);
                    findings.add(withoutEdges(reading.sense, words, from, from + length));
                }
            }
        }
        return findings;
    }

    /** A sentence's edge may be part of a phrase, but what is found lies within the sentence. */
    private static Finding withoutEdges(Sense sense, Words words, int from, int to) {
        var first = words.get(from).equals(Words.STOP) ? from + 1 : from;
        var last = words.get(to - 1).equals(Words.STOP) ? to - 1 : to;
        return new Finding(sense, first, last);
    }
}
