package org.thaw.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.vault.secret.Passphrase;

/** What is held beside the entries of an open vault. */
class BesideTest {
    private static final String WORDS = "quiet boat lamp winter";

    @TempDir
    Path home;

    @Test
    void isMadeOnceAndForgottenWithALock() {
        try (Vaults vaults = Vaults.at(home);
                Passphrase passphrase = Passphrase.of(WORDS)) {
            AtomicInteger made = new AtomicInteger();
            OpenVault vault = ((Creation.Created) vaults.create(VaultName.of("evening"), passphrase)).vault();
            OpenVault again = ((Opening.Opened) vaults.open(VaultName.of("evening"), passphrase)).vault();

            Drawer beside = vault.beside(Drawer.class, () -> counted(made));
            assertThat(again.beside(Drawer.class, () -> counted(made))).isSameAs(beside);
            vault.close();
            again.close();

            assertThat(made).hasValue(1);
            assertThatThrownBy(() -> vault.beside(Drawer.class, () -> counted(made)))
                    .isInstanceOf(VaultLockedException.class);
            OpenVault later = ((Opening.Opened) vaults.open(VaultName.of("evening"), passphrase)).vault();
            assertThat(later.beside(Drawer.class, () -> counted(made))).isNotSameAs(beside);
            later.close();
        }
    }

    private static Drawer counted(AtomicInteger made) {
        made.incrementAndGet();
        return new Drawer();
    }

    private static final class Drawer {}
}
