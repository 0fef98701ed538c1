package org.thaw.vault.format1;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.thaw.vault.secret.PasskeyOutput;
import org.thaw.vault.secret.RecoveryWords;
import org.thaw.vault.secret.TypedWords;

/** The bytes that known_answers.py, which shares no code with Thaw, made from docs/vault-format.md. */
class KnownAnswerTest {
    private static final Properties ANSWERS = read("/org/thaw/vault/known-answers.properties");
    private static final UUID VAULT = UUID.fromString("00112233-4455-4677-8899-aabbccddeeff");
    private static final UUID RECORD = UUID.fromString("6f1d3c52-0a4e-4b7a-9c55-0d5f1b2c3d4e");
    private static final byte[] SALT = Arrays.copyOf(sequence(), 16);
    private static final byte[] PASSPHRASE = "Käfig 😀".getBytes(UTF_8);
    private static final String CONTENT = """
            {"id":"6f1d3c52-0a4e-4b7a-9c55-0d5f1b2c3d4e","type":"note","v":1,\
            "at":"2026-03-04T05:06:07.000000008Z","entry":{"text":"Regen 🌧"}}""";

    private final DangerousKeyBytes dataKey = DangerousKeyBytes.takeOver(sequence());
    private final VaultSealer sealer = VaultSealer.of(VAULT, dataKey);

    @Nested
    class Argon2 {
        @Test
        void stretchesWithTodaysCost() {
            assertThat(stretch(Argon2Cost.TODAY)).isEqualTo(answer("argon2id.64MiB.3.1"));
        }

        @Test
        void stretchesWithSeveralLanes() {
            assertThat(stretch(new Argon2Cost(64, 2, 2))).isEqualTo(answer("argon2id.64KiB.2.2"));
        }

        private byte[] stretch(Argon2Cost cost) {
            return Argon2id.stretch(PASSPHRASE, new StretchParameters(cost, SALT))
                    .getEncoded();
        }
    }

    @Nested
    class Slot {
        private final StretchParameters parameters = new StretchParameters(new Argon2Cost(64, 1, 1), SALT);

        @Test
        void writesItsParametersToTheLetter() {
            assertThat(parameters.text()).isEqualTo(ANSWERS.getProperty("parameters"));
        }

        @Test
        void unwrapsTheDataKey() {
            KeySlot slot = new KeySlot("passphrase", parameters.text(), Sealed.of(answer("wrapped")));
            DangerousKeyBytes wrappingKey = Argon2id.stretch(PASSPHRASE, parameters);
            assertThat(slot.unwrap(VAULT, wrappingKey))
                    .hasValueSatisfying(key -> assertThat(key.sameAs(dataKey)).isTrue());
        }
    }

    @Nested
    class DerivedSlot {
        private final DerivationParameters parameters = new DerivationParameters(SALT);

        @Test
        void unwrapsTheDataKeyByRecoveryWords() {
            assertUnwraps("recovery", "recovery.wrapped", from(50, 16));
        }

        @Test
        void readsTheTwelveWordsAsTheSameBytes() throws IOException {
            List<String> list;
            try (InputStream file = RecoveryWords.class.getResourceAsStream("bip39-english.txt")) {
                list = new String(file.readAllBytes(), UTF_8).lines().toList();
            }
            String typed = Arrays.stream(ANSWERS.getProperty("recovery.places").split(",", -1))
                    .map(place -> list.get(Integer.parseInt(place)))
                    .collect(Collectors.joining(" "));
            assertThat(TypedWords.read(typed)).isInstanceOfSatisfying(TypedWords.Read.class, read -> assertThat(
                            read.words().derive(parameters).sameAs(parameters.derive(from(50, 16))))
                    .isTrue());
        }

        @Test
        void unwrapsTheDataKeyByAPasskey() {
            assertThat(PasskeyOutput.slotOf("credential".getBytes(UTF_8)))
                    .isEqualTo(ANSWERS.getProperty("passkey.slot"));
            assertUnwraps(ANSWERS.getProperty("passkey.slot"), "passkey.wrapped", from(200, 32));
        }

        private void assertUnwraps(String name, String wrapped, byte[] secret) {
            KeySlot slot = new KeySlot(name, parameters.text(), Sealed.of(answer(wrapped)));
            assertThat(slot.unwrap(VAULT, parameters.derive(secret)))
                    .hasValueSatisfying(key -> assertThat(key.sameAs(dataKey)).isTrue());
        }

        private static byte[] from(int first, int length) {
            byte[] bytes = new byte[length];
            for (int at = 0; at < length; at++) {
                bytes[at] = (byte) (first + at);
            }
            return bytes;
        }
    }

    @Nested
    class Records {
        private final Sealed sealed = Sealed.of(answer("record.sealed"));

        @Test
        void openARecord() {
            assertThat(sealer.openRecord(RECORD, 1, sealed))
                    .hasValueSatisfying(
                            content -> assertThat(content).asString(UTF_8).isEqualTo(CONTENT));
        }

        @Test
        void sealARecordInAsManyBytes() {
            assertThat(sealer.sealRecord(RECORD, 1, CONTENT.getBytes(UTF_8)).bytes())
                    .hasSameSizeAs(sealed.bytes());
        }

        @Test
        void hashARecord() {
            assertThat(sealer.hash(RECORD, 1, sealed).bytes()).isEqualTo(answer("record.hash"));
        }
    }

    @Test
    void opensAHead() {
        Head expected = new Head(3, MultisetHash.of(answer("head.records")));
        assertThat(sealer.openHead(3, Sealed.of(answer("head.sealed")))).contains(expected);
    }

    @Test
    void padsToTheLengthsOfThePaper() {
        for (String pair : List.of(ANSWERS.getProperty("padme").split(",", -1))) {
            String[] lengths = pair.split(":", -1);
            assertThat(Padding.paddedLength(Integer.parseInt(lengths[0])))
                    .as(pair)
                    .isEqualTo(Integer.parseInt(lengths[1]));
        }
    }

    /**
     * AES-256-GCM test case 16 of McGrew and Viega, "The Galois/Counter Mode of Operation (GCM)", appendix B: that a
     * seal is nonce, ciphertext and tag, in this order.
     */
    @Test
    void sealsAsAesGcmDoes() {
        DangerousKeyBytes key =
                DangerousKeyBytes.takeOver(hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"));
        byte[] nonce = hex("cafebabefacedbaddecaf888");
        byte[] plaintext = hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
        byte[] associatedData = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");

        Sealed sealed = AesGcm.seal(key, nonce, plaintext, associatedData);

        assertThat(sealed.bytes())
                .isEqualTo(hex("cafebabefacedbaddecaf888"
                        + "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                        + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                        + "76fc6ece0f4e1768cddf8853bb2d551b"));
    }

    private static byte[] sequence() {
        byte[] bytes = new byte[32];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }

    private static byte[] answer(String name) {
        return hex(ANSWERS.getProperty(name));
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static Properties read(String resource) {
        try (InputStream stream = KnownAnswerTest.class.getResourceAsStream(resource)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, UTF_8));
            return properties;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
