package org.thaw.vault.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordListTest {
    /** Of english.txt in bitcoin/bips, bip-0039, as bitcoinj 0.17 ships it: {@code sha256sum english.txt}. */
    private static final String CHECKSUM = "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda";

    @Test
    void isTheStandardListByteForByte() throws Exception {
        try (InputStream file = WordList.class.getResourceAsStream(WordList.RESOURCE)) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            assertThat(HexFormat.of().formatHex(digest)).isEqualTo(CHECKSUM);
        }
    }

    @Test
    void tellsEveryWordByItsFirstFourLetters() {
        WordList list = WordList.english();
        assertThat(IntStream.range(0, WordList.SIZE)).allSatisfy(place -> {
            String word = list.word(place);
            assertThat(list.place(word)).hasValue(place);
            assertThat(list.place(word.substring(0, Math.min(4, word.length()))))
                    .hasValue(place);
        });
    }

    @Test
    void knowsNoOtherWord() {
        assertThat(WordList.english().place("thaw")).isEmpty();
        assertThat(WordList.english().place("")).isEmpty();
        assertThat(WordList.english().place("acts")).isEmpty();
    }
}
