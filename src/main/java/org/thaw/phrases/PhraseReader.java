package org.thaw.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads one line of a phrase book.
 *
 * <pre>
 * word          that word
 * (a | b c)     one of these
 * &lt;name&gt;        a class named in the book
 * x?            x or nothing
 * x*            x up to four times, or nothing
 * ...           up to four words of any kind
 * ......        up to nine
 * .  ,  "       a sentence's edge, a pause, a quotation mark
 * </pre>
 */
final class PhraseReader {
    private static final Pattern PIECE = Pattern.compile("\\.{6}|\\.{3}|<[^>]+>|[()|?*]|[^\\s()|?*<>]+");
    private static final int SHORT_GAP = 4;
    private static final int LONG_GAP = 9;
    private static final int MOST_REPEATS = 4;

    private final String line;
    private final List<String> pieces;
    private final Map<String, Phrase> classes;
    private int at;

    private PhraseReader(String line, Map<String, Phrase> classes) {
        this.line = line;
        this.pieces = PIECE.matcher(line).results().map(found -> found.group()).toList();
        this.classes = classes;
    }

    static Phrase read(String line, Map<String, Phrase> classes) {
        var reader = new PhraseReader(line, classes);
        var phrase = reader.choice();
        if (reader.at < reader.pieces.size()) {
            throw reader.fault("has a bracket that was never opened");
        }
        return phrase;
    }

    private Phrase choice() {
        var alternatives = new ArrayList<Phrase>(List.of(sequence()));
        while (next("|")) {
            alternatives.add(sequence());
        }
        return alternatives.size() == 1 ? alternatives.getFirst() : Phrase.Choice.of(alternatives);
    }

    private Phrase sequence() {
        var parts = new ArrayList<Phrase>();
        while (at < pieces.size()
                && !pieces.get(at).equals("|")
                && !pieces.get(at).equals(")")) {
            parts.add(repeated(single()));
        }
        if (parts.isEmpty()) {
            throw fault("has an empty place");
        }
        return parts.size() == 1 ? parts.getFirst() : new Phrase.Sequence(parts);
    }

    private Phrase repeated(Phrase phrase) {
        if (next("?")) {
            return new Phrase.Optional(phrase, 1);
        }
        return next("*") ? new Phrase.Optional(phrase, MOST_REPEATS) : phrase;
    }

    private Phrase single() {
        var piece = pieces.get(at++);
        return switch (piece) {
            case "(" -> bracketed();
            case "..." -> new Phrase.Gap(SHORT_GAP);
            case "......" -> new Phrase.Gap(LONG_GAP);
            default -> piece.startsWith("<") ? named(piece) : new Phrase.Word(piece);
        };
    }

    private Phrase bracketed() {
        var inside = choice();
        if (!next(")")) {
            throw fault("has a bracket that is never closed");
        }
        return inside;
    }

    private Phrase named(String piece) {
        var found = classes.get(piece.substring(1, piece.length() - 1));
        if (found == null) {
            throw fault("names " + piece + ", which is not above it");
        }
        return found;
    }

    private boolean next(String piece) {
        if (at < pieces.size() && pieces.get(at).equals(piece)) {
            at++;
            return true;
        }
        return false;
    }

    private IllegalArgumentException fault(String what) {
        return new IllegalArgumentException("The phrase “" + line + "” " + what + ".");
    }
}
