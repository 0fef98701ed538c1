package org.thaw.vault.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import org.thaw.vault.format1.Argon2id;
import org.thaw.vault.format1.DangerousKeyBytes;
import org.thaw.vault.format1.KeySlot;
import org.thaw.vault.format1.StretchParameters;

/**
 * A passphrase, which opens a vault. Held as the UTF-8 bytes of its NFKC form, so that the same letters typed on
 * another keyboard are the same passphrase; zeroed by {@link #close()}. The text it was made from, and the text the
 * JDK makes while normalising, are left to the garbage collector.
 */
public final class Passphrase implements Secret {
    private static final int LONGEST = 4096;

    private final SecretBytes utf8;

    private Passphrase(SecretBytes utf8) {
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
        byte[] utf8 = Normalizer.normalize(typed, Normalizer.Form.NFKC).getBytes(UTF_8);
        return new Passphrase(SecretBytes.takeOver(utf8));
    }

    /** The slow step to a wrapping key. For the vault's own use: what it takes and gives is of its inside. */
    public DangerousKeyBytes stretch(StretchParameters parameters) {
        return utf8.lend(bytes -> Argon2id.stretch(bytes, parameters));
    }

    @Override
    public String slot() {
        return KeySlot.PASSPHRASE;
    }

    @Override
    public void close() {
        utf8.close();
    }

    @Override
    public String toString() {
        return "Passphrase[hidden]";
    }
}
