package org.thaw.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GuestVaultTest extends OpenVaultTest {
    private static final Path NOWHERE = Path.of("target", "never-made");

    @Override
    OpenVault openVault() {
        return Fixtures.vaults(NOWHERE).guest();
    }

    @Test
    void isAGuests() {
        assertThat(vault.isGuest()).isTrue();
    }

    @Test
    void livesInMemoryAlone() {
        Fixtures.save(vault, "secret");
        assertThat(Files.exists(NOWHERE)).isFalse();
    }
}
