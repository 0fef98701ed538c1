package org.thaw.vault.format1;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.bouncycastle.crypto.params.Argon2Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The cost and salt with which one slot's passphrase is stretched, stored beside the wrapped key as JSON. */
public final class StretchParameters {
    private static final int SALT_LENGTH = 16;
    private static final int VERSION = Argon2Parameters.ARGON2_VERSION_13;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private final Argon2Cost cost;
    private final byte[] salt;

    StretchParameters(Argon2Cost cost, byte[] salt) {
        if (salt.length != SALT_LENGTH) {
            throw new IllegalArgumentException("a salt has " + SALT_LENGTH + " bytes");
        }
        this.cost = cost;
        this.salt = salt.clone();
    }

    public static StretchParameters withFreshSalt(Argon2Cost cost) {
        byte[] salt = new byte[SALT_LENGTH];
        RANDOM.nextBytes(salt);
        return new StretchParameters(cost, salt);
    }

    /** The parameters that a stored text tells, or nothing where it tells none that this format knows. */
    public static Optional<StretchParameters> parse(String text) {
        try {
            // The text "null" is JSON too.
            return Optional.ofNullable(JSON.readValue(text, Stored.class))
                    .filter(stored -> stored.kdf().equals("argon2id") && stored.version() == VERSION)
                    .map(Stored::parameters);
        } catch (JacksonException | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    public Argon2Cost cost() {
        return cost;
    }

    /** The text to store; {@link #parse} reads it. */
    public String text() {
        return """
                {"kdf":"argon2id","version":%d,"memoryKib":%d,"passes":%d,"lanes":%d,"salt":"%s"}""".formatted(
                        VERSION,
                        cost.memoryKib(),
                        cost.passes(),
                        cost.lanes(),
                        Base64.getEncoder().encodeToString(salt));
    }

    Argon2Parameters forBouncyCastle() {
        return new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(VERSION)
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build();
    }

    /** The stored shape, apart from the type that is used. */
    private record Stored(String kdf, int version, int memoryKib, int passes, int lanes, String salt) {
        StretchParameters parameters() {
            return new StretchParameters(
                    new Argon2Cost(memoryKib, passes, lanes),
                    Base64.getDecoder().decode(salt));
        }
    }
}
