package org.thaw.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.vault.format1.Argon2Cost;

class VaultsTest {
    record Note(String text) {}

    @TempDir
    Path home;

    @Test
    void givesBackAfterARestartWhatWasSaved() {
        EntryType<Note> type = new EntryType<>("note", 1, Note.class);
        try (Vaults vaults = new Vaults(home, new Argon2Cost(64, 1, 1))) {
            OpenVault vault = ((Creation.Created) vaults.create(VaultName.of("a"), Passphrase.of("p"))).vault();
            vault.save(type, Instant.EPOCH, new Note("half a pair \ud800, NUL \0, 😀"));
        }
        try (Vaults vaults = new Vaults(home, new Argon2Cost(64, 1, 1))) {
            OpenVault vault = ((Opening.Opened) vaults.open(VaultName.of("A"), Passphrase.of("p"))).vault();
            assertThat(vault.all(type))
                    .extracting(kept -> kept.entry().text())
                    .containsExactly("half a pair \ud800, NUL \0, 😀");
        }
    }
}
