package org.thaw.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.vault.Creation;
import org.thaw.vault.EntryType;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.VaultName;
import org.thaw.vault.Vaults;
import org.thaw.vault.secret.PasskeyOutput;
import org.thaw.vault.secret.Passphrase;
import org.thaw.vault.secret.RecoveryWords;

/** Another program, written from docs/vault-format.md, reads what Thaw keeps. */
class VaultReaderTest {
    private static final String PASSPHRASE = "Kä\ufb01g 😀 winter";
    private static final EntryType<Note> NOTE = new EntryType<>("note", 1, Note.class);
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
    private static final byte[] CREDENTIAL = {1, 2, 3};
    private static final byte[] OUTPUT = new byte[32];

    @TempDir
    static Path home;

    private static List<String> words = List.of();

    record Note(String text) {}

    /** A vault with a past: entries of many lengths, some changed, some deleted, and three ways in. */
    @BeforeAll
    static void keep() {
        Arrays.fill(OUTPUT, (byte) 7);
        try (Vaults vaults = Vaults.at(home);
                Passphrase passphrase = Passphrase.of(PASSPHRASE);
                RecoveryWords recovery = RecoveryWords.random();
                PasskeyOutput passkey = PasskeyOutput.takeOver(CREDENTIAL, OUTPUT.clone());
                OpenVault vault = create(vaults, passphrase)) {
            List<Kept<Note>> kept = IntStream.range(0, 40)
                    .mapToObj(i -> vault.save(NOTE, NOON.plusSeconds(i), new Note("Regen 🌧 ".repeat(i * i))))
                    .toList();
            vault.delete(kept.get(3).id());
            vault.update(NOTE, kept.get(5).id(), old -> new Note("changed"));
            words = recovery.words();
            var keyring = vaults.ways().prove(vault, passphrase).orElseThrow();
            vaults.ways().add(vault, keyring, recovery);
            vaults.ways().add(vault, keyring, passkey);
        }
    }

    private static OpenVault create(Vaults vaults, Passphrase passphrase) {
        return switch (vaults.create(VaultName.of("  Maja \tMÜLLER "), passphrase)) {
            case Creation.Created(OpenVault vault) -> vault;
            case Creation.NameTaken() -> throw new AssertionError("a new home has no names");
        };
    }

    @Nested
    class AVaultMadeByThaw {
        @Test
        void isReadByItsPassphrase() throws Exception {
            try (Connection store = VaultReader.store(home)) {
                VaultReader reader = new VaultReader(home, store, "maja müller");
                assertIsWhole(reader.read(reader.byPassphrase(PASSPHRASE)));
            }
        }

        @Test
        void isReadByItsRecoveryWords() throws Exception {
            try (Connection store = VaultReader.store(home)) {
                VaultReader reader = new VaultReader(home, store, "maja müller");
                byte[] entropy = VaultReader.entropy(words, list());
                assertIsWhole(reader.read(reader.bySecret("recovery", entropy)));
            }
        }

        @Test
        void isReadByAPasskeysOutput() throws Exception {
            try (Connection store = VaultReader.store(home)) {
                VaultReader reader = new VaultReader(home, store, "maja müller");
                assertIsWhole(reader.read(reader.bySecret(VaultReader.passkeySlot(CREDENTIAL), OUTPUT)));
            }
        }

        @Test
        void isNotReadByAnotherPassphrase() throws Exception {
            try (Connection store = VaultReader.store(home)) {
                VaultReader reader = new VaultReader(home, store, "maja müller");
                assertThatThrownBy(() -> reader.byPassphrase("Käfig")).isInstanceOf(GeneralSecurityException.class);
            }
        }

        private void assertIsWhole(List<String> entries) {
            assertThat(entries).hasSize(39).allMatch(entry -> entry.contains("\"type\":\"note\",\"v\":1"));
            assertThat(entries)
                    .anyMatch(entry ->
                            entry.endsWith(",\"at\":\"2026-03-04T12:00:05Z\",\"entry\":{\"text\":\"changed\"}}"))
                    .noneMatch(entry -> entry.contains("12:00:03Z"))
                    .anyMatch(entry -> entry.contains("Regen 🌧 ".repeat(39 * 39)));
        }
    }

    /** That the reader would notice: it may not be the one that is too kind. */
    @Test
    void seesARecordThatWasTakenAway() throws Exception {
        try (Connection store = VaultReader.store(home);
                Statement statement = store.createStatement()) {
            VaultReader reader = new VaultReader(home, store, "maja müller");
            byte[] key = reader.bySecret("recovery", VaultReader.entropy(words, list()));
            store.setAutoCommit(false);
            statement.execute("delete from record where rowid = (select min(rowid) from record)");
            assertThatThrownBy(() -> reader.read(key)).hasMessage("the head is of other records");
            store.rollback();
        }
    }

    @Nested
    class ItsOwnParts {
        /** RFC 9106, 5.3. */
        @Test
        void stretchAsTheRfcDoes() {
            byte[] tag = Argon2.id(filled(32, 1), filled(16, 2), filled(8, 3), filled(12, 4), 32, 3, 4, 32);
            assertThat(HexFormat.of().formatHex(tag))
                    .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
        }

        /** RFC 7693, appendix A. */
        @Test
        void hashAsTheRfcDoes() {
            assertThat(HexFormat.of().formatHex(Blake2b.digest(64, "abc".getBytes(UTF_8))))
                    .startsWith("ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1");
        }

        private static byte[] filled(int length, int value) {
            byte[] bytes = new byte[length];
            Arrays.fill(bytes, (byte) value);
            return bytes;
        }
    }

    private static List<String> list() {
        try (InputStream file = RecoveryWords.class.getResourceAsStream("bip39-english.txt")) {
            return new String(file.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
