package org.thaw.sitting.past;

import java.util.List;

/**
 * What came after one practice, over all sittings it was in.
 *
 * @param times in how many sittings it was come to
 * @param lines plain counts, each a short sentence
 */
record Look(String name, int times, List<String> lines) {
    Look {
        lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
        return "Look[hidden]";
    }
}
