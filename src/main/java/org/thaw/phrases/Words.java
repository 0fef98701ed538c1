package org.thaw.phrases;

import java.util.List;

/** A text as a row of plain words, with its sentence edges, pauses and quotation marks kept as words of their own. */
public record Words(List<String> words) {
    public static final String STOP = ".";
    public static final String PAUSE = ",";
    public static final String QUOTE = "\"";

    public Words {
        words = List.copyOf(words);
    }

    public int size() {
        return words.size();
    }

    public String get(int at) {
        return words.get(at);
    }

    public static boolean isMark(String word) {
        return word.equals(STOP) || word.equals(PAUSE) || word.equals(QUOTE);
    }

    /** How many sentences end in the stretch. */
    public int stopsBetween(int from, int to) {
        var stops = 0;
        for (int at = from; at < to; at++) {
            if (words.get(at).equals(STOP)) {
                stops++;
            }
        }
        return stops;
    }
}
