package org.thaw.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.vault.Fixtures.NOTE;
import static org.thaw.vault.Fixtures.vaults;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.vault.Fixtures.Note;
import org.thaw.vault.secret.Passphrase;

/** Opens a whole vault that known_answers.py made from docs/vault-format.md, sharing no code with Thaw. */
class VaultMadeByPythonTest {
    @TempDir
    Path home;

    @BeforeEach
    void putThePythonsVaultInPlace() throws IOException {
        try (Vaults vaults = vaults(home)) {
            vaults.warmUp();
        }
        byte[] key = new byte[32];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) (100 + i);
        }
        Files.write(home.resolve("installation.key"), key);
        RawStore store = new RawStore(home);
        statements().forEach(store::run);
    }

    private static List<String> statements() throws IOException {
        try (InputStream sql = VaultMadeByPythonTest.class.getResourceAsStream("vault-made-by-python.sql")) {
            return List.of(new String(sql.readAllBytes(), UTF_8).strip().split(";\n", -1));
        }
    }

    private static OpenVault open(Vaults vaults) {
        return ((Opening.Opened) vaults.open(VaultName.of("Maja Müller"), Passphrase.of("Käfig 😀"))).vault();
    }

    @Test
    void opensAndReadsInOrder() {
        try (Vaults vaults = vaults(home)) {
            assertThat(open(vaults).all(NOTE))
                    .containsExactly(
                            new Kept<>(
                                    EntryId.of("0b9a8877-6655-4433-a211-00ffeeddccbb"),
                                    Instant.parse("2025-12-31T23:59:59Z"),
                                    new Note("ça va")),
                            new Kept<>(
                                    EntryId.of("6f1d3c52-0a4e-4b7a-9c55-0d5f1b2c3d4e"),
                                    Instant.parse("2026-03-04T05:06:07.000000008Z"),
                                    new Note("Regen 🌧")));
        }
    }

    @Test
    void leavesAnEntryOfAnUnknownTypeUntouched() {
        RawStore store = new RawStore(home);
        String future = "select sealed from record where record_id = x'c0ffee00dead4eef8badc0dec0dec0de'";
        byte[] before = store.blob(future);
        try (Vaults vaults = vaults(home)) {
            OpenVault vault = open(vaults);
            vault.save(NOTE, Instant.EPOCH, new Note("new"));
            vault.delete(EntryId.of("0b9a8877-6655-4433-a211-00ffeeddccbb"));
        }
        assertThat(store.blob(future)).isEqualTo(before);
        try (Vaults vaults = vaults(home)) {
            assertThat(open(vaults).all(NOTE)).hasSize(2);
        }
    }
}
