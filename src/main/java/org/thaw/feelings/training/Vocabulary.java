package org.thaw.feelings.training;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.thaw.feelings.model.Pieces;
import org.thaw.feelings.model.Rarity;

/** The pieces that are learned from, from the lowest number to the highest, and how rare each is. */
final class Vocabulary {
    /** A row of words, or a run of letters, that stands in fewer texts tells more of those texts than of feelings. */
    private static final int FEWEST_FOR_WORDS = 2;

    private static final int FEWEST_FOR_LETTERS = 5;

    private final int[] pieces;
    private final int[] holding;
    private final int texts;

    /**
     * Pieces and their texts.
     *
     * @param holding in how many texts each piece stands
     * @param texts how many there are
     */
    private Vocabulary(int[] pieces, int[] holding, int texts) {
        this.pieces = pieces;
        this.holding = holding;
        this.texts = texts;
    }

    static Vocabulary of(List<Example> examples) {
        int[] all = examples.stream()
                .flatMapToInt(example -> Arrays.stream(example.pieces()))
                .sorted()
                .toArray();
        IntStream.Builder pieces = IntStream.builder();
        IntStream.Builder holding = IntStream.builder();
        for (int from = 0, to = 0; from < all.length; from = to) {
            while (to < all.length && all[to] == all[from]) {
                to++;
            }
            if (to - from >= (Pieces.isOfLetters(all[from]) ? FEWEST_FOR_LETTERS : FEWEST_FOR_WORDS)) {
                pieces.add(all[from]);
                holding.add(to - from);
            }
        }
        return new Vocabulary(pieces.build().toArray(), holding.build().toArray(), examples.size());
    }

    int[] pieces() {
        return pieces.clone();
    }

    /** In how many texts the piece at this place stands. */
    int holding(int place) {
        return holding[place];
    }

    int size() {
        return pieces.length;
    }

    /** Where a piece stands, below 0 where it does not. */
    int place(int piece) {
        return Arrays.binarySearch(pieces, piece);
    }

    byte rarity(int place) {
        return Rarity.in(texts, holding[place]);
    }

    /** Only the pieces at these places, which go up. */
    Vocabulary only(int[] places) {
        return new Vocabulary(
                Arrays.stream(places).map(place -> pieces[place]).toArray(),
                Arrays.stream(places).map(place -> holding[place]).toArray(),
                texts);
    }
}
