package org.thaw.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.vault.format1.DangerousKeyBytes;
import org.thaw.vault.format1.Head;
import org.thaw.vault.format1.VaultSealer;

class OpenVaultsTest {
    @TempDir
    Path home;

    private final VaultId id = VaultId.random();
    private final VaultSealer sealer = VaultSealer.of(id.value(), DangerousKeyBytes.random());
    private final OpenVaults openVaults = new OpenVaults();
    private Vaults vaults;

    @BeforeEach
    void openStore() {
        vaults = Fixtures.vaults(home);
    }

    @AfterEach
    void closeStore() {
        vaults.close();
    }

    private SealedKeeping keeping(VaultSealer keys) {
        return new SealedKeeping(id, vaults.storage().store(), new Contents(keys), openVaults);
    }

    private void assertKeysAreThere(VaultSealer keys) {
        assertThat(keys.sealHead(1, Head.EMPTY)).isNotNull();
    }

    private void assertKeysAreZeroed(VaultSealer keys) {
        assertThatThrownBy(() -> keys.sealHead(1, Head.EMPTY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void zeroesTheKeysWhenTheLastIsClosedAndNoSooner() {
        OpenVault one = openVaults.add(keeping(sealer));
        OpenVault other = openVaults.join(id).orElseThrow();
        one.close();
        one.close();
        assertKeysAreThere(sealer);
        other.close();
        assertKeysAreZeroed(sealer);
        assertThat(openVaults.join(id)).isEmpty();
    }

    @Test
    void keepsOneSetOfKeysWhenTwoOpenAtTheSameMoment() {
        VaultSealer late = VaultSealer.of(id.value(), DangerousKeyBytes.random());
        List<OpenVault> both = List.of(openVaults.add(keeping(sealer)), openVaults.add(keeping(late)));
        assertKeysAreZeroed(late);
        both.getFirst().close();
        assertKeysAreThere(sealer);
        both.getLast().close();
        assertKeysAreZeroed(sealer);
    }

    @Test
    void zeroesAllKeysWhenAllAreLocked() {
        OpenVault vault = openVaults.add(keeping(sealer));
        openVaults.lockAll();
        assertKeysAreZeroed(sealer);
        vault.close();
        assertThat(openVaults.join(id)).isEmpty();
    }
}
