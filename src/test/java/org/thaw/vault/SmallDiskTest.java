package org.thaw.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.thaw.vault.Fixtures.created;
import static org.thaw.vault.Fixtures.opened;
import static org.thaw.vault.Fixtures.save;
import static org.thaw.vault.Fixtures.texts;
import static org.thaw.vault.Fixtures.vaults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A vault on a file system of its own, which is full, or which the system has made read-only. Only an administrator
 * may mount one; elsewhere {@code StorageTest} limits the database’s pages in its place.
 */
class SmallDiskTest {
    private static final String PAGE = "a page of words ".repeat(500);

    @TempDir
    private Path disk;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk.toString()) == 0);
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", "--lazy", disk.toString());
    }

    @Test
    void losesNothingThatWasAcknowledgedWhenItIsFull() throws IOException, InterruptedException {
        List<String> saved = new ArrayList<>();
        try (Vaults vaults = vaults(home())) {
            OpenVault vault = created(vaults);
            assertThatThrownBy(() -> fill(vault, saved))
                    .isInstanceOf(VaultStorageException.class)
                    .hasMessage("The disk is full, so nothing was saved.");
            assertThat(saved).hasSizeGreaterThan(20);
            assertThat(texts(vault)).containsExactlyInAnyOrderElementsOf(saved);

            remount("size=16m");
            save(vault, "afterwards");
            saved.add("afterwards");
        }
        assertKept(saved);
    }

    @Test
    void losesNothingThatWasAcknowledgedWhenThePowerFailsWhileItIsFull() throws IOException, InterruptedException {
        List<String> saved = new ArrayList<>();
        // Not closed: what a process that is gone leaves behind.
        Vaults gone = vaults(home());
        OpenVault vault = created(gone);
        assertThatThrownBy(() -> fill(vault, saved)).isInstanceOf(VaultStorageException.class);

        remount("size=16m");
        assertKept(saved);
        gone.close();
    }

    @Test
    void saysPlainlyThatAVaultOnAReadOnlyDiskCannotBeSavedTo() throws IOException, InterruptedException {
        try (Vaults vaults = vaults(home())) {
            save(created(vaults), "before");
        }
        assumeTrue(remount("ro") == 0);
        assertThatThrownBy(() -> {
                    try (Vaults vaults = vaults(home())) {
                        save(opened(vaults), "lost");
                    }
                })
                .isInstanceOf(VaultStorageException.class)
                .message()
                .isNotBlank()
                .doesNotContain("lost", "SQLITE");
        assumeTrue(remount("rw") == 0);
        assertKept(List.of("before"));
    }

    private static void fill(OpenVault vault, List<String> saved) {
        for (int page = 0; page < 10_000; page++) {
            String text = page + " " + PAGE;
            save(vault, text);
            saved.add(text);
        }
    }

    private void assertKept(List<String> saved) {
        try (Vaults vaults = vaults(home())) {
            assertThat(texts(opened(vaults))).containsExactlyInAnyOrderElementsOf(saved);
        }
    }

    private Path home() {
        return disk.resolve("home");
    }

    private int remount(String option) throws IOException, InterruptedException {
        return run("mount", "-o", "remount," + option, disk.toString());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
