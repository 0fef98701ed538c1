package org.thaw.crisis;

import java.util.List;

/** A text as a row of plain words, with its sentence edges, pauses and quotation marks kept as words of their own. */
record Words(List<String> words) {
    static final String STOP = ".";
    static final String PAUSE = ",";
    static final String QUOTE = "\"";

    Words {
        words = List.copyOf(words);
    }

    int size() {
        return words.size();
    }

    String get(int at) {
        return words.get(at);
    }

    static boolean isMark(String word) {
        return word.equals(STOP) || word.equals(PAUSE) || word.equals(QUOTE);
    }

    /** How many sentences end in the stretch. */
    int stopsBetween(int from, int to) {
        var stops = 0;
        for (int at = from; at < to; at++) {
            if (words.get(at).equals(STOP)) {
                stops++;
            }
        }
        return stops;
    }
}
