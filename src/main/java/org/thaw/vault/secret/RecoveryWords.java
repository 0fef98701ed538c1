package org.thaw.vault.secret;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.thaw.vault.format1.DangerousKeyBytes;
import org.thaw.vault.format1.DerivationParameters;

/**
 * Twelve words to write on paper, which open a vault whose passphrase was forgotten: 128 random bits and a checksum
 * of 4, as BIP-39 writes them. The bits themselves are the secret, not BIP-39's seed: so much chance needs no
 * stretching.
 */
public final class RecoveryWords implements Secret {
    /** The name of the slot that the words open. */
    public static final String SLOT = "recovery";

    /** How many words there are. */
    public static final int COUNT = 12;

    private static final int ENTROPY_LENGTH = 16;
    private static final int BITS_OF_A_WORD = 11;
    private static final int CHECKSUM_BITS = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretBytes entropy;

    private RecoveryWords(SecretBytes entropy) {
        this.entropy = entropy;
    }

    public static RecoveryWords random() {
        byte[] entropy = new byte[ENTROPY_LENGTH];
        RANDOM.nextBytes(entropy);
        return new RecoveryWords(SecretBytes.takeOver(entropy));
    }

    /** The words at these places of the list, or nothing where their checksum is wrong. */
    static Optional<RecoveryWords> at(List<Integer> places) {
        byte[] bits = new byte[ENTROPY_LENGTH + 1];
        for (int word = 0; word < COUNT; word++) {
            write(bits, word * BITS_OF_A_WORD, places.get(word));
        }
        byte[] entropy = Arrays.copyOf(bits, ENTROPY_LENGTH);
        int told = (bits[ENTROPY_LENGTH] & 0xff) >>> (Byte.SIZE - CHECKSUM_BITS);
        return told == checksum(entropy)
                ? Optional.of(new RecoveryWords(SecretBytes.takeOver(entropy)))
                : Optional.empty();
    }

    /** The twelve words, in their order. Strings: a copy of the secret that nobody can zero. */
    public List<String> words() {
        return entropy.lend(RecoveryWords::spell);
    }

    @Override
    public String slot() {
        return SLOT;
    }

    public DangerousKeyBytes derive(DerivationParameters parameters) {
        return entropy.lend(parameters::derive);
    }

    @Override
    public void close() {
        entropy.close();
    }

    @Override
    public String toString() {
        return "RecoveryWords[hidden]";
    }

    private static List<String> spell(byte[] entropy) {
        byte[] bits = Arrays.copyOf(entropy, ENTROPY_LENGTH + 1);
        bits[ENTROPY_LENGTH] = (byte) (checksum(entropy) << (Byte.SIZE - CHECKSUM_BITS));
        List<String> words = new ArrayList<>();
        for (int word = 0; word < COUNT; word++) {
            words.add(WordList.english().word(read(bits, word * BITS_OF_A_WORD)));
        }
        Arrays.fill(bits, (byte) 0);
        return words;
    }

    private static int checksum(byte[] entropy) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(entropy);
            return (digest[0] & 0xff) >>> (Byte.SIZE - CHECKSUM_BITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private static int read(byte[] bits, int from) {
        int number = 0;
        for (int bit = from; bit < from + BITS_OF_A_WORD; bit++) {
            int one = (bits[bit / Byte.SIZE] >>> (Byte.SIZE - 1 - bit % Byte.SIZE)) & 1;
            number = (number << 1) | one;
        }
        return number;
    }

    private static void write(byte[] bits, int from, int number) {
        for (int bit = 0; bit < BITS_OF_A_WORD; bit++) {
            int one = (number >>> (BITS_OF_A_WORD - 1 - bit)) & 1;
            int at = from + bit;
            bits[at / Byte.SIZE] |= (byte) (one << (Byte.SIZE - 1 - at % Byte.SIZE));
        }
    }
}
