package org.thaw.vault.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.vault.OpenVault;
import org.thaw.vault.VaultId;
import org.thaw.vault.format1.DangerousKeyBytes;
import org.thaw.vault.format1.Head;
import org.thaw.vault.format1.VaultSealer;
import org.thaw.vault.store.Storage;

class OpenVaultsTest {
    @TempDir
    Path home;

    private final VaultId id = new VaultId(UUID.randomUUID());
    private final VaultSealer sealer = VaultSealer.of(id.value(), DangerousKeyBytes.random());
    private final OpenVaults openVaults = new OpenVaults();
    private Storage storage;

    @BeforeEach
    void openStore() {
        storage = Storage.open(home);
    }

    @AfterEach
    void closeStore() {
        storage.close();
    }

    private SealedKeeping keeping(VaultSealer keys) {
        return new SealedKeeping(id, storage.store(), new Contents(keys), openVaults);
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
