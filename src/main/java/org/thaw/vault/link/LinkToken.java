package org.thaw.vault.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import org.thaw.vault.format1.DangerousKeyBytes;

/**
 * What makes a link: 32 random bytes. The database finds the link by one key derived from them (HKDF-SHA256, RFC 5869)
 * and seals what its page shows with another; it has the bytes themselves nowhere.
 */
public final class LinkToken {
    private static final int LENGTH = 32;
    private static final int WRITTEN_LENGTH = 43;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    private LinkToken(byte[] bytes) {
        this.bytes = bytes;
    }

    public static LinkToken random() {
        byte[] bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return new LinkToken(bytes);
    }

    /** The token an address ends with; nothing where it is none. */
    public static Optional<LinkToken> read(String written) {
        if (written.length() != WRITTEN_LENGTH) {
            return Optional.empty();
        }
        try {
            LinkToken token = new LinkToken(Base64.getUrlDecoder().decode(written));
            // The last letter has bits to spare: one token, one spelling.
            return token.written().equals(written) ? Optional.of(token) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** As it stands in an address (RFC 4648, base64url without padding). */
    public String written() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    byte[] found() {
        return derived("thaw/1/link/find");
    }

    DangerousKeyBytes key() {
        return DangerousKeyBytes.takeOver(derived("thaw/1/link/show"));
    }

    private byte[] derived(String use) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract().addIKM(bytes).thenExpand(use.getBytes(UTF_8), LENGTH));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no HKDF", missing);
        }
    }

    @Override
    public String toString() {
        return "LinkToken[hidden]";
    }
}
