package org.thaw.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.Arrays;
import org.thaw.vault.format1.Argon2id;
import org.thaw.vault.format1.DangerousKeyBytes;
import org.thaw.vault.format1.StretchParameters;

/**
 * A passphrase, which opens a vault. Held as the UTF-8 bytes of its NFKC form, so that the same letters typed on
 * another keyboard are the same passphrase; zeroed by {@link #close()}. The text it was made from, and the text the
 * JDK makes while normalising, are left to the garbage collector.
 */
public final class Passphrase implements AutoCloseable {
    private static final int LONGEST = 4096;

    private final byte[] utf8;
    private boolean closed;

    private Passphrase(byte[] utf8) {
        this.utf8 = utf8;
    }

    /**
     * The passphrase that was typed. Spaces count.
     *
     * @throws IllegalArgumentException where it is empty or longer than 4096 characters
     */
    public static Passphrase of(CharSequence typed) {
        if (typed.isEmpty() || typed.length() > LONGEST) {
            throw new IllegalArgumentException("A passphrase has between 1 and 4096 characters.");
        }
        return new Passphrase(Normalizer.normalize(typed, Normalizer.Form.NFKC).getBytes(UTF_8));
    }

    /** The slow step to a wrapping key. For the vault's own use: what it takes and gives is of its inside. */
    public DangerousKeyBytes stretch(StretchParameters parameters) {
        byte[] passphrase = copy();
        try {
            return Argon2id.stretch(passphrase, parameters);
        } finally {
            Arrays.fill(passphrase, (byte) 0);
        }
    }

    private synchronized byte[] copy() {
        if (closed) {
            throw new IllegalStateException("the passphrase was closed");
        }
        return utf8.clone();
    }

    @Override
    public synchronized void close() {
        Arrays.fill(utf8, (byte) 0);
        closed = true;
    }

    @Override
    public String toString() {
        return "Passphrase[hidden]";
    }
}
