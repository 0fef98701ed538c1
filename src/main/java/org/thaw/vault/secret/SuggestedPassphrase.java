package org.thaw.vault.secret;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Four words picked by chance from 2048: 44 bits, one of about 17 trillion. With Argon2id at half a second a guess,
 * trying half of them takes one such computer some 140,000 years, and ten thousand of them fourteen.
 */
public final class SuggestedPassphrase {
    private static final int WORDS = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SuggestedPassphrase() {}

    /** Another one each time; kept nowhere. */
    public static String random() {
        return IntStream.range(0, WORDS)
                .mapToObj(word -> WordList.english().word(RANDOM.nextInt(WordList.SIZE)))
                .collect(Collectors.joining(" "));
    }
}
