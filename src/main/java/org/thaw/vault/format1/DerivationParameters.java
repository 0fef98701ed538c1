package org.thaw.vault.format1;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a wrapping key is derived from a secret that is random already, of 128 bits or more: HKDF-SHA256 (RFC 5869)
 * with a salt of the slot's own, stored beside the wrapped key as JSON. Such a secret cannot be guessed, so that
 * stretching it would only cost time.
 */
public final class DerivationParameters {
    private static final int SALT_LENGTH = 16;
    private static final String KDF_NAME = "hkdf-sha256";
    private static final String INFO = "thaw/1/slot";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private final byte[] salt;

    DerivationParameters(byte[] salt) {
        if (salt.length != SALT_LENGTH) {
            throw new IllegalArgumentException("a salt has " + SALT_LENGTH + " bytes");
        }
        this.salt = salt.clone();
    }

    public static DerivationParameters withFreshSalt() {
        byte[] salt = new byte[SALT_LENGTH];
        RANDOM.nextBytes(salt);
        return new DerivationParameters(salt);
    }

    /** The parameters that a stored text tells, or nothing where it tells none that this format knows. */
    public static Optional<DerivationParameters> parse(String text) {
        try {
            // The text "null" is JSON too.
            return Optional.ofNullable(JSON.readValue(text, Stored.class))
                    .filter(stored -> stored.kdf().equals(KDF_NAME))
                    .map(Stored::parameters);
        } catch (JacksonException | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** The text to store; {@link #parse} reads it. */
    public String text() {
        return """
                {"kdf":"%s","salt":"%s"}""".formatted(KDF_NAME, Base64.getEncoder().encodeToString(salt));
    }

    /** The wrapping key. The caller zeroes the secret. */
    public DangerousKeyBytes derive(byte[] secret) {
        try {
            HKDFParameterSpec parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(secret)
                    .addSalt(salt)
                    .thenExpand(INFO.getBytes(UTF_8), DangerousKeyBytes.LENGTH);
            return DangerousKeyBytes.takeOver(KDF.getInstance("HKDF-SHA256").deriveData(parameters));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this JDK has no HKDF-SHA256", impossible);
        }
    }

    /** The stored shape, apart from the type that is used. */
    private record Stored(String kdf, String salt) {
        DerivationParameters parameters() {
            return new DerivationParameters(Base64.getDecoder().decode(salt));
        }
    }
}
