package org.thaw.account.passkey;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.thaw.vault.secret.PasskeyOutput;

/**
 * What a browser sent for a passkey.
 *
 * @param credential the credential as JSON (W3C WebAuthn Level 3, 5.1), without any output
 * @param output the output of the PRF extension, in Base64url
 */
public record Answer(String credential, String output) {
    private static final int LONGEST = 20_000;
    private static final int OUTPUT_LENGTH = 32;

    /** Nothing where it is too long to be an answer. */
    static Optional<Answer> read(String credential, String output) {
        boolean fits = !credential.isEmpty() && credential.length() <= LONGEST && output.length() <= LONGEST;
        return fits ? Optional.of(new Answer(credential, output)) : Optional.empty();
    }

    /** The output as a secret, or nothing where it is none. */
    Optional<PasskeyOutput> secret(byte[] credentialId) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(output);
            if (bytes.length != OUTPUT_LENGTH) {
                Arrays.fill(bytes, (byte) 0);
                return Optional.empty();
            }
            return Optional.of(PasskeyOutput.takeOver(credentialId, bytes));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** The output is a secret and never printed. */
    @Override
    public String toString() {
        return "Answer";
    }
}
