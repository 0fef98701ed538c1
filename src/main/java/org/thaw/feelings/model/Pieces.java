package org.thaw.feelings.model;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * What the model sees of a text: its words, its pairs and threes of words, each word as denied or not, and runs of two to
 * five letters within a word. Each is known by a number alone, so no word of the text is kept.
 */
public final class Pieces {
    private static final int LONGEST_ROW = 3;
    private static final int SHORTEST_RUN = 2;
    private static final int LONGEST_RUN = 5;
    /** Set in the number of a run of letters. */
    private static final int LETTERS = 1 << 31;

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Pieces() {}

    /** The numbers, each once, from the lowest to the highest. */
    public static int[] of(String text) {
        IntStream.Builder numbers = IntStream.builder();
        List<String> tokens = Tokens.of(text);
        rows(tokens, numbers::add);
        Tokens.withDenials(tokens).forEach(token -> numbers.add(number(on(on(SEED, "n"), token))));
        tokens.stream().filter(Tokens::isWord).forEach(word -> runs("<" + word + ">", numbers::add));
        return numbers.build().sorted().distinct().toArray();
    }

    /** Whether a number stands for a run of letters, and not for words. */
    public static boolean isOfLetters(int number) {
        return (number & LETTERS) != 0;
    }

    private static void rows(List<String> tokens, IntConsumer numbers) {
        for (int from = 0; from < tokens.size(); from++) {
            long hash = on(SEED, "w");
            for (int at = from; at < Math.min(tokens.size(), from + LONGEST_ROW); at++) {
                hash = on(on(hash, " "), tokens.get(at));
                numbers.accept(number(hash));
            }
        }
    }

    private static void runs(String word, IntConsumer numbers) {
        for (int from = 0; from + SHORTEST_RUN <= word.length(); from++) {
            long hash = SEED;
            for (int to = from; to < Math.min(word.length(), from + LONGEST_RUN); to++) {
                hash = on(hash, word.charAt(to));
                if (to - from + 1 >= SHORTEST_RUN) {
                    numbers.accept(number(hash) | LETTERS);
                }
            }
        }
    }

    /** FNV-1a, one letter further. */
    private static long on(long hash, char letter) {
        return (hash ^ letter) * PRIME;
    }

    private static long on(long hash, String letters) {
        long further = hash;
        for (int at = 0; at < letters.length(); at++) {
            further = on(further, letters.charAt(at));
        }
        return further;
    }

    /** Folded to 31 bits. */
    private static int number(long hash) {
        return (int) ((hash >>> 32) ^ hash) & ~LETTERS;
    }
}
