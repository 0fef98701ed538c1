package org.thaw.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thaw.vault.Fixtures.created;
import static org.thaw.vault.Fixtures.opened;
import static org.thaw.vault.Fixtures.save;
import static org.thaw.vault.Fixtures.texts;
import static org.thaw.vault.Fixtures.vaults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.vault.store.Database;

class StorageTest {
    @TempDir
    Path temporary;

    private Path home() {
        return temporary.resolve("a").resolve("home");
    }

    private void makeAVault() {
        try (Vaults vaults = vaults(home())) {
            save(created(vaults), "kept");
        }
    }

    private void assertOpeningSays(String sentence) {
        try (Vaults vaults = vaults(home())) {
            assertThatThrownBy(() -> opened(vaults))
                    .isInstanceOf(VaultStorageException.class)
                    .hasMessageContaining(sentence);
        }
    }

    @Test
    void isNobodyElsesToRead() throws IOException {
        try (Vaults vaults = vaults(home())) {
            save(created(vaults), "open while we look");
            assertThat(permissions(home())).isEqualTo("rwx------");
            try (Stream<Path> files = Files.list(home())) {
                assertThat(files.toList()).hasSize(6).allSatisfy(file -> assertThat(permissions(file))
                        .isEqualTo("rw-------"));
            }
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void syncsEveryCommitAndOverwritesWhatIsDeleted() {
        try (Vaults vaults = vaults(home())) {
            vaults.warmUp();
            try (Database database = Database.open(home().resolve("thaw.db"))) {
                assertThat(database.<List<Object>>write(client -> Stream.of(
                                        "journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout")
                                .map(pragma ->
                                        client.sql("pragma " + pragma).query().singleValue())
                                .toList()))
                        .containsExactly("wal", 2, 1, 1, 10_000);
            }
        }
    }

    @Test
    void knowsTheSchemaThatItsMigrationsMake() {
        try (Vaults vaults = vaults(home())) {
            vaults.warmUp();
            try (Database database = Database.open(home().resolve("thaw.db"))) {
                assertThat(database.schema()).isEqualTo(Database.SCHEMA);
            }
        }
    }

    @Nested
    class InstallationKeyFile {
        private Path file() {
            return home().resolve("installation.key");
        }

        @Test
        void isThirtyTwoRandomBytes() throws IOException {
            makeAVault();
            assertThat(file()).hasSize(32);
            assertThat(Files.readAllBytes(file())).isNotEqualTo(new byte[32]);
        }

        @Test
        void isMissedRatherThanMadeAnew() {
            makeAVault();
            assertThat(file().toFile().delete()).isTrue();
            assertOpeningSays("installation.key is missing");
            assertThat(file()).doesNotExist();
        }

        @Test
        void isMadeWhereACrashCameBetweenStoreAndKey() {
            try (Vaults vaults = vaults(home())) {
                vaults.warmUp();
            }
            assertThat(file().toFile().delete()).isTrue();
            makeAVault();
            assertThat(file()).hasSize(32);
        }

        @Test
        void isMadeWhereACrashLeftADraft() throws IOException {
            Files.createDirectories(home());
            Files.write(home().resolve("installation.key.new"), new byte[5]);
            makeAVault();
            assertThat(file()).hasSize(32);
        }

        @Test
        void isFoundDamaged() throws IOException {
            makeAVault();
            Files.write(file(), new byte[31]);
            assertOpeningSays("installation.key is damaged");
        }
    }

    @Nested
    class StoreFile {
        private Path file() {
            return home().resolve("thaw.db");
        }

        @Test
        void isFoundDamaged() throws IOException {
            makeAVault();
            Files.writeString(file(), "This is no database. ".repeat(1000));
            assertOpeningSays("thaw.db is damaged");
        }

        @Test
        void cannotBeAFolder() throws IOException {
            Files.createDirectories(file());
            assertOpeningSays("thaw.db could not be opened");
        }

        @Test
        void isLeftAloneWhereItIsNewer() {
            makeAVault();
            new RawStore(home()).run("pragma user_version = 99");
            assertOpeningSays("newer Thaw");
        }

        @Test
        void isLeftAloneWhereTheVaultIsNewer() {
            makeAVault();
            new RawStore(home()).run("update vault set format = 2");
            assertOpeningSays("newer Thaw");
        }

        @Test
        void isBroughtUpToDateWhereItIsEmpty() throws IOException {
            Files.createDirectories(home());
            Files.createFile(file());
            makeAVault();
            try (Vaults vaults = vaults(home())) {
                assertThat(texts(opened(vaults))).containsExactly("kept");
            }
        }
    }

    @Test
    void saysWhenTheHomeIsAFile() throws IOException {
        Files.createDirectories(temporary.resolve("a"));
        Files.writeString(home(), "in the way");
        assertOpeningSays("folder of Thaw's data");
    }

    @Test
    void losesNothingWhenTheDiskIsFullAndGoesOnOnceItIsNot() {
        List<String> saved = new ArrayList<>(List.of("kept"));
        makeAVault();
        try (Vaults vaults = vaults(home())) {
            OpenVault vault = opened(vaults);
            limitPages(vaults, 1);
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 1000; i++) {
                            save(vault, "page " + i);
                            saved.add("page " + i);
                        }
                    })
                    .isInstanceOf(VaultStorageException.class)
                    .hasMessage("The disk is full, so nothing was saved.");
            assertThat(texts(vault)).containsExactlyInAnyOrderElementsOf(saved);
            limitPages(vaults, 1_000_000);
            save(vault, "afterwards");
            saved.add("afterwards");
        }
        try (Vaults vaults = vaults(home())) {
            assertThat(texts(opened(vaults))).containsExactlyInAnyOrderElementsOf(saved);
        }
    }

    // SQLite says "full" just as it does for a full disk (sqlite.org/pragma.html#pragma_max_page_count).
    private static void limitPages(Vaults vaults, int pages) {
        vaults.storage().database().write(client -> client.sql("pragma max_page_count = " + pages)
                .query()
                .singleValue());
    }
}
