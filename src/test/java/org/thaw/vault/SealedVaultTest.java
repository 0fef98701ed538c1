package org.thaw.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedVaultTest extends OpenVaultTest {
    @TempDir
    Path home;

    @Override
    OpenVault openVault() {
        return Fixtures.created(Fixtures.vaults(home));
    }

    @Test
    void isNoGuests() {
        assertThat(vault.isGuest()).isFalse();
    }
}
