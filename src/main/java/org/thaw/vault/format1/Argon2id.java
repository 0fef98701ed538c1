package org.thaw.vault.format1;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;

/** Stretches a passphrase into a key with Argon2id (RFC 9106). */
public final class Argon2id {
    // Each run takes 64 MiB: without a bound, many wrong guesses at once would exhaust the memory.
    // And without one on who waits, many threads: at half a second each, the last of eight waits two.
    private static final Turnstile AT_MOST_TWO = new Turnstile(2, 8);

    private Argon2id() {}

    /**
     * Waits while two other runs are under way. The caller zeroes the passphrase.
     *
     * @throws TooManyAtOnceException where eight wait already
     */
    public static DangerousKeyBytes stretch(byte[] passphrase, StretchParameters parameters) {
        return AT_MOST_TWO.pass(() -> run(passphrase, parameters));
    }

    private static DangerousKeyBytes run(byte[] passphrase, StretchParameters parameters) {
        byte[] key = new byte[DangerousKeyBytes.LENGTH];
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(parameters.forBouncyCastle());
        generator.generateBytes(passphrase, key);
        return DangerousKeyBytes.takeOver(key);
    }
}
