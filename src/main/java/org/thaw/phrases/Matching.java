package org.thaw.phrases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One text while one book is read over it: its words, and what the book's classes were found to be at each place. */
final class Matching {
    private static final long UNKNOWN = -1;

    private final Words words;
    private final List<long[]> lengthsByClass = new ArrayList<>();

    Matching(Words words) {
        this.words = words;
    }

    int size() {
        return words.size();
    }

    String get(int at) {
        return words.get(at);
    }

    long remembered(Phrase.Named named, int from) {
        if (from >= words.size()) {
            return named.phrase().lengths(this, from);
        }
        var lengths = lengthsOf(named);
        if (lengths[from] == UNKNOWN) {
            lengths[from] = named.phrase().lengths(this, from);
        }
        return lengths[from];
    }

    private long[] lengthsOf(Phrase.Named named) {
        while (lengthsByClass.size() <= named.number()) {
            var lengths = new long[words.size()];
            Arrays.fill(lengths, UNKNOWN);
            lengthsByClass.add(lengths);
        }
        return lengthsByClass.get(named.number());
    }
}
