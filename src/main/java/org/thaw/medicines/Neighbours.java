package org.thaw.medicines;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The medicines whose names lie within a few slips of a word, nearest first. */
record Neighbours(List<Neighbour> nearest) {
    /** A medicine, and the slips to the nearest of its names. */
    record Neighbour(NamedMedicine medicine, int slips) {}

    /** Within how many slips of a word a name can be meant; the longer the word, the more. */
    static int bearable(String word) {
        int length = word.length();
        if (length < 4) {
            return 0;
        }
        if (length < 8) {
            return 1;
        }
        return length < 11 ? 2 : 3;
    }

    /** @param most the slips allowed */
    static Neighbours of(String word, int most, NameIndex index) {
        Map<String, Neighbour> nearest = new LinkedHashMap<>();
        if (most > 0) {
            for (NameIndex.Entry entry : index.entries()) {
                int slips = Slips.between(word, entry.closed(), most);
                if (slips <= most) {
                    nearest.merge(
                            entry.medicine().medicine().name(),
                            new Neighbour(entry.medicine(), slips),
                            (one, other) -> one.slips() <= other.slips() ? one : other);
                }
            }
        }
        return new Neighbours(nearest.values().stream()
                .sorted(Comparator.comparingInt(Neighbour::slips))
                .toList());
    }

    /** Those within one slip more than the nearest. */
    List<NamedMedicine> likely() {
        return nearest.stream()
                .filter(neighbour -> neighbour.slips() <= nearest.getFirst().slips() + 1)
                .map(Neighbour::medicine)
                .toList();
    }
}
