package org.thaw.phrases;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words and marks. Case, accents, invisible characters and the kind of white space make no
 * difference; a line's end is white space, since people break lines where the screen does.
 */
final class Pieces {
    private static final String QUOTES = "\"“”„«»‟";
    private static final String APOSTROPHES = "'’‘ʼ´`′‛＇";
    private static final String STOPS = ".!?;。‽";
    private static final String PAUSES = ",:()[]–—/、";
    /** Letters hidden so that a word passes a filter: su*cide, d*e. */
    private static final String MASKS = "*@$#";

    private final int[] points;
    private final List<String> pieces = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    private Pieces(int[] points) {
        this.points = points;
    }

    static List<String> of(String text) {
        var pieces = new Pieces(plainPoints(text));
        pieces.cut();
        return pieces.pieces;
    }

    private static int[] plainPoints(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(point -> !isInvisible(point))
                .map(Pieces::small)
                .toArray();
    }

    private static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> point >= 0x1F3FB && point <= 0x1F3FF; // skin tones
        };
    }

    /** Up and then down, so that letters with one capital between them (ı and i, ς and σ) become one. */
    private static int small(int point) {
        return Character.toLowerCase(Character.toUpperCase(point));
    }

    private void cut() {
        for (int at = 0; at < points.length; at++) {
            take(at);
        }
        endWord();
    }

    private void take(int at) {
        var point = points[at];
        if (Character.isLetterOrDigit(point) || isHeldInWord(at)) {
            word.appendCodePoint(APOSTROPHES.indexOf(point) >= 0 ? '\'' : point);
            return;
        }
        endWord();
        if (STOPS.indexOf(point) >= 0) {
            stop(at);
        } else if (PAUSES.indexOf(point) >= 0 || isDash(at)) {
            mark(Words.PAUSE);
        } else if (QUOTES.indexOf(point) >= 0) {
            pieces.add(Words.QUOTE);
        } else if (Character.getType(point) == Character.OTHER_SYMBOL) {
            pieces.add(Character.toString(point));
        }
    }

    private boolean isHeldInWord(int at) {
        var point = points[at];
        var between = isLetter(at - 1) && isLetter(at + 1);
        return between && (APOSTROPHES.indexOf(point) >= 0 || MASKS.indexOf(point) >= 0);
    }

    /** Dots that trail off ("I want... to die") end no sentence; neither does the dot of 3.5. */
    private void stop(int at) {
        if (points[at] == '.' && (isPoint(at - 1, '.') || isPoint(at + 1, '.') || isDigit(at + 1))) {
            return;
        }
        mark(Words.STOP);
    }

    private void mark(String mark) {
        if (pieces.isEmpty() || !pieces.getLast().equals(mark)) {
            pieces.add(mark);
        }
    }

    private boolean isDash(int at) {
        return points[at] == '-' && !(isLetter(at - 1) && isLetter(at + 1));
    }

    private boolean isPoint(int at, int point) {
        return at >= 0 && at < points.length && points[at] == point;
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < points.length && Character.isLetterOrDigit(points[at]);
    }

    private boolean isDigit(int at) {
        return at < points.length && Character.isDigit(points[at]);
    }

    private void endWord() {
        if (!word.isEmpty()) {
            pieces.add(word.toString());
            word.setLength(0);
        }
    }
}
