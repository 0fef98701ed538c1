package org.thaw.vault.secret;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The 2048 English words of BIP-39: short, common, and told apart by their first four letters. Sorted, so that a
 * word's place is its 11 bits. Read only when somebody needs words.
 *
 * @see <a href="https://github.com/bitcoin/bips/blob/master/bip-0039/english.txt">the list</a>; its checksum is held
 *     by a test
 */
final class WordList {
    static final String RESOURCE = "bip39-english.txt";
    static final int SIZE = 2048;
    private static final int TELLING_LETTERS = 4;

    private final List<String> words;
    private final Map<String, Integer> places = new HashMap<>();

    private WordList(List<String> words) {
        this.words = words;
        for (int place = 0; place < words.size(); place++) {
            places.put(telling(words.get(place)), place);
        }
    }

    static WordList english() {
        return Loaded.ENGLISH;
    }

    String word(int place) {
        return words.get(place);
    }

    /** Where a word stands, as far as its first four letters tell. */
    OptionalInt place(String typed) {
        Integer place = places.get(telling(typed));
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    private static String telling(String word) {
        return word.length() > TELLING_LETTERS ? word.substring(0, TELLING_LETTERS) : word;
    }

    private static WordList read() {
        try (InputStream file = WordList.class.getResourceAsStream(RESOURCE)) {
            return new WordList(new String(Objects.requireNonNull(file).readAllBytes(), US_ASCII)
                    .lines()
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Loaded {
        private static final WordList ENGLISH = read();
    }
}
