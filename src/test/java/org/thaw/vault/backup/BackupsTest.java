package org.thaw.vault.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.vault.Fixtures.created;
import static org.thaw.vault.Fixtures.opened;
import static org.thaw.vault.Fixtures.save;
import static org.thaw.vault.Fixtures.texts;
import static org.thaw.vault.Fixtures.vaults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.vault.Creation;
import org.thaw.vault.Fixtures;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Opening;
import org.thaw.vault.VaultName;
import org.thaw.vault.Vaults;

class BackupsTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

    @TempDir
    Path temporary;

    private Path home;
    private Path file;
    private Backups backups;

    @BeforeEach
    void place() {
        home = temporary.resolve("home");
        file = temporary.resolve("copy.backup");
        backups = Backups.at(home);
    }

    private void keep(String text) {
        try (Vaults vaults = vaults(home)) {
            save(created(vaults), text);
        }
    }

    private void add(String text) {
        try (Vaults vaults = vaults(home)) {
            save(opened(vaults), text);
        }
    }

    private List<String> kept() {
        try (Vaults vaults = vaults(home)) {
            return texts(opened(vaults));
        }
    }

    private Restoring.Done restored(Path copy) {
        return switch (backups.restore(copy)) {
            case Restoring.Done done -> done;
            case Restoring.Faulty(List<String> faults) -> throw new AssertionError(faults);
            case Restoring.InUse _ -> throw new AssertionError("in use");
        };
    }

    /** What the check tells, and restoring tells as well. */
    private List<String> faults(Path copy) {
        if (backups.check(copy) instanceof CopyCheck.Faulty(List<String> faults)) {
            assertThat(backups.restore(copy)).isEqualTo(new Restoring.Faulty(faults));
            return faults;
        }
        throw new AssertionError("nothing was found wrong");
    }

    @Nested
    class ACopy {
        @Test
        void isTakenWhileTheStoreIsInUseAndHoldsWhatWasSavedBefore() {
            try (Vaults vaults = vaults(home)) {
                OpenVault vault = created(vaults);
                save(vault, "before");
                backups.write(file, NOW);
                save(vault, "after");
                assertThat(texts(vault)).containsExactlyInAnyOrder("before", "after");
            }
            restored(file);
            assertThat(kept()).containsExactly("before");
        }

        @Test
        void isNobodyElsesToReadAndLeavesNothingBeside() throws IOException {
            keep("text");
            backups.write(file, NOW);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            try (Stream<Path> beside = Files.list(temporary)) {
                assertThat(beside).containsExactlyInAnyOrder(home, file);
            }
        }

        @Test
        void tellsWhenItWasMadeAndHowManyVaultsItHolds() {
            keep("text");
            backups.write(file, NOW);
            assertThat(backups.check(file))
                    .isEqualTo(new CopyCheck.Sound(new CopyFacts(java.util.Optional.of(NOW), 1)));
        }

        @Test
        void isNotWrittenOverByOneThatFails() throws IOException {
            keep("text");
            backups.write(file, NOW);
            byte[] good = Files.readAllBytes(file);
            Files.writeString(home.resolve("thaw.db"), "no database ".repeat(1000));
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> backups.write(file, NOW))
                    .isInstanceOf(org.thaw.vault.VaultStorageException.class);
            assertThat(Files.readAllBytes(file)).isEqualTo(good);
        }
    }

    @Nested
    class Restore {
        @Test
        void putsTheStoreAsideAndCanBeTakenBack() {
            keep("one");
            backups.write(file, NOW);
            add("two");

            Path before = restored(file).before().orElseThrow();
            assertThat(kept()).containsExactly("one");
            restored(before);
            assertThat(kept()).containsExactlyInAnyOrder("one", "two");
        }

        @Test
        void bringsAStoreToANewMachine() {
            keep("one");
            backups.write(file, NOW);
            Path elsewhere = temporary.resolve("elsewhere");
            assertThat(Backups.at(elsewhere).restore(file)).isInstanceOf(Restoring.Done.class);
            try (Vaults vaults = vaults(elsewhere)) {
                assertThat(texts(opened(vaults))).containsExactly("one");
            }
        }

        @Test
        void bringsTheKeyOfAnotherInstallationToo() {
            keep("one");
            backups.write(file, NOW);
            Path other = temporary.resolve("other");
            try (Vaults vaults = vaults(other)) {
                save(created(vaults), "other");
            }
            assertThat(Backups.at(other).restore(file)).isInstanceOf(Restoring.Done.class);
            try (Vaults vaults = vaults(other)) {
                assertThat(texts(opened(vaults))).containsExactly("one");
            }
        }

        @Test
        void isRefusedWhileAnybodyUsesTheStore() {
            keep("one");
            backups.write(file, NOW);
            try (Vaults vaults = vaults(home)) {
                OpenVault vault = opened(vaults);
                save(vault, "two");
                assertThat(backups.restore(file)).isEqualTo(new Restoring.InUse());
                assertThat(texts(vault)).containsExactlyInAnyOrder("one", "two");
                assertThat(vaults.whileClosed(() -> backups.restore(file))).isInstanceOf(Restoring.Done.class);
                assertThat(vault.isOpen()).isFalse();
                assertThat(texts(opened(vaults))).containsExactly("one");
            }
        }

        @Test
        void isRefusedForWhatIsNoWholeCopy() throws IOException {
            keep("one");
            backups.write(file, NOW);
            byte[] good = Files.readAllBytes(file);
            assertThat(faults(temporary.resolve("nowhere"))).first().asString().contains("no backup at that place");
            assertThat(faults(temporary)).first().asString().contains("does not hold a store");
            Files.writeString(file, "hello");
            assertThat(faults(file)).first().asString().contains("not a backup");
            Files.write(file, java.util.Arrays.copyOf(good, good.length / 2));
            assertThat(faults(file)).first().asString().contains("cut off");
            assertThat(kept()).containsExactly("one");
        }

        @Test
        void isRefusedForACopyOfWhichAPartWasExchanged() throws IOException {
            keep("one");
            for (String part : List.of("thaw.db", "installation.key")) {
                backups.write(file, NOW);
                try (java.nio.file.FileSystem zip = java.nio.file.FileSystems.newFileSystem(file)) {
                    byte[] bytes = Files.readAllBytes(zip.getPath(part));
                    bytes[bytes.length / 2] ^= 1;
                    Files.write(zip.getPath(part), bytes);
                }
                assertThat(faults(file)).first().asString().contains("not what was written when it was made");
            }
        }

        @Test
        void isRefusedForAFolderWithADamagedKey() throws IOException {
            keep("one");
            Path folder = Files.createDirectories(temporary.resolve("folder"));
            Files.copy(home.resolve("thaw.db"), folder.resolve("thaw.db"));
            Files.write(folder.resolve("installation.key"), new byte[31]);
            assertThat(faults(folder)).first().asString().contains("key is damaged");
        }

        @Test
        void isRefusedForAStoreOfANewerThawOrWithProgramsInIt() {
            keep("one");
            alter("pragma user_version = 99");
            backups.write(file, NOW);
            assertThat(faults(file)).first().asString().contains("newer Thaw");
            alter("pragma user_version = " + org.thaw.vault.store.Database.SCHEMA);
            alter("create trigger t after insert on record begin delete from vault; end");
            backups.write(file, NOW);
            assertThat(faults(file)).first().asString().contains("programs");
        }

        private void alter(String sql) {
            try (java.sql.Connection connection =
                            java.sql.DriverManager.getConnection("jdbc:sqlite:" + home.resolve("thaw.db"));
                    java.sql.Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (java.sql.SQLException failure) {
                throw new AssertionError(failure);
            }
        }
    }

    @Nested
    class Keeping {
        @Test
        void makesNoneOfAStoreWithoutVaults() {
            assertThat(backups.keep(NOW)).isEmpty();
            try (Vaults vaults = vaults(home)) {
                vaults.warmUp();
            }
            assertThat(backups.keep(NOW)).isEmpty();
            assertThat(backups.kept()).isEmpty();
        }

        @Test
        void keepsPrivateFilesInTurn() throws IOException {
            keep("one");
            for (int day = 0; day < 10; day++) {
                backups.keep(NOW.plus(Duration.ofDays(day)));
            }
            // The tenth day is in the second week, and the last of the first week is among the seven days.
            assertThat(backups.kept()).hasSize(7);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backups.folder())))
                    .isEqualTo("rwx------");
            assertThat(backups.kept()).allSatisfy(copy -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(backups.file(copy))))
                    .isEqualTo("rw-------"));
        }

        @Test
        void isDueWhenTheLatestIsADayOldOrTheClockWasWrong() {
            keep("one");
            assertThat(backups.isDue(NOW)).isTrue();
            backups.keep(NOW);
            assertThat(backups.isDue(NOW.plus(Duration.ofHours(23)))).isFalse();
            assertThat(backups.isDue(NOW.plus(Duration.ofHours(24)))).isTrue();
            assertThat(backups.isDue(NOW.minus(Duration.ofHours(1)))).isTrue();
        }
    }

    @Nested
    class Forgetting {
        @Test
        void removesAVaultFromEveryCopyAndLeavesTheOthers() throws IOException {
            keep("one");
            backups.keep(NOW);
            OpenVault mine;
            try (Vaults vaults = vaults(home)) {
                mine = opened(vaults);
                Creation.Created other = (Creation.Created) vaults.create(VaultName.of("other"), Fixtures.passphrase());
                save(other.vault(), "theirs");
                backups.keep(NOW.plus(Duration.ofDays(1)));
            }
            Path before =
                    restored(backups.file(backups.kept().getFirst())).before().orElseThrow();

            assertThat(backups.forget(mine.id())).isEmpty();

            assertThat(backups.kept()).hasSize(1);
            for (Path copy : List.of(backups.file(backups.kept().getFirst()), before)) {
                Path elsewhere = Files.createTempDirectory(temporary, "look");
                assertThat(Backups.at(elsewhere).restore(copy)).isInstanceOf(Restoring.Done.class);
                try (Vaults vaults = vaults(elsewhere)) {
                    assertThat(vaults.open(Fixtures.MAJA, Fixtures.passphrase()))
                            .isEqualTo(new Opening.Refused());
                    assertThat(vaults.open(VaultName.of("other"), Fixtures.passphrase()))
                            .isInstanceOf(Opening.Opened.class);
                }
            }
        }

        @Test
        void namesWhatItCouldNotRead() throws IOException {
            keep("one");
            KeptCopy copy = backups.keep(NOW).orElseThrow();
            Files.writeString(backups.file(copy), "damaged");
            try (Vaults vaults = vaults(home)) {
                assertThat(backups.forget(opened(vaults).id())).containsExactly(backups.file(copy));
            }
        }
    }
}
