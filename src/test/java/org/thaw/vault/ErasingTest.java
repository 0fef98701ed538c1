package org.thaw.vault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thaw.vault.Fixtures.MAJA;
import static org.thaw.vault.Fixtures.created;
import static org.thaw.vault.Fixtures.opened;
import static org.thaw.vault.Fixtures.passphrase;
import static org.thaw.vault.Fixtures.save;
import static org.thaw.vault.Fixtures.texts;
import static org.thaw.vault.Fixtures.vaults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.vault.secret.Passphrase;

class ErasingTest {
    private static final VaultName JO = VaultName.of("Jo");

    @TempDir
    Path home;

    private Vaults vaults;
    private OpenVault vault;

    @BeforeEach
    void makeAVaultBesideAnother() {
        vaults = vaults(home);
        save(((Creation.Created) vaults.create(JO, passphrase())).vault(), "Jo's");
        vault = created(vaults);
        save(vault, "Maja's");
    }

    @AfterEach
    void close() {
        vaults.close();
    }

    private void restart() {
        vaults.close();
        vaults = vaults(home);
    }

    @Test
    void leavesNothingOfTheVaultAndAllOfTheOthers() {
        assertThat(vaults.erase(MAJA, passphrase())).isInstanceOf(Erasure.Erased.class);
        assertThat(vaults.open(MAJA, passphrase())).isInstanceOf(Opening.Refused.class);
        RawStore store = new RawStore(home);
        for (String table : List.of("vault", "vault_key", "record")) {
            assertThat(store.number("select count(*) from " + table)).as(table).isEqualTo(1);
        }
        restart();
        assertThat(vaults.open(JO, passphrase()))
                .isInstanceOfSatisfying(Opening.Opened.class, opened -> assertThat(texts(opened.vault()))
                        .containsExactly("Jo's"));
    }

    @Test
    void leavesNoByteOfTheKeyInAnyFileWhileTheStoreIsStillOpen() throws IOException {
        byte[] wrapped = new RawStore(home).blob("select wrapped from vault_key order by rowid desc limit 1");
        assertThat(isInAFile(wrapped)).isTrue();
        vaults.erase(MAJA, passphrase());
        assertThat(isInAFile(wrapped)).isFalse();
    }

    private boolean isInAFile(byte[] bytes) throws IOException {
        String needle = new String(bytes, ISO_8859_1);
        try (Stream<Path> files = Files.list(home)) {
            for (Path file : files.toList()) {
                if (new String(Files.readAllBytes(file), ISO_8859_1).contains(needle)) {
                    return true;
                }
            }
            return false;
        }
    }

    @Test
    void locksTheVaultForAllWhoHaveItOpen() {
        OpenVault again = opened(vaults);
        vaults.erase(MAJA, passphrase());
        assertThatThrownBy(() -> texts(vault)).isInstanceOf(VaultLockedException.class);
        assertThatThrownBy(() -> save(again, "too late")).isInstanceOf(VaultLockedException.class);
    }

    @Test
    void takesTheVaultFromUnderAnotherProcessThatHasItOpen() {
        try (Vaults other = vaults(home)) {
            OpenVault theirs = opened(other);
            vaults.erase(MAJA, passphrase());
            assertThatThrownBy(() -> save(theirs, "too late"))
                    .isInstanceOf(VaultStorageException.class)
                    .hasMessageContaining("no longer in the store");
        }
    }

    @Test
    void refusesAWrongPassphrase() {
        assertThat(vaults.erase(MAJA, Passphrase.of("wrong"))).isInstanceOf(Erasure.Refused.class);
        assertThat(texts(vault)).containsExactly("Maja's");
    }

    @Test
    void freesTheName() {
        vaults.erase(MAJA, passphrase());
        assertThat(texts(created(vaults))).isEmpty();
    }

    @Test
    void isFinishedByTheNextStartWhereACrashCutItShort() {
        vaults.storage().remains().destroyKeys(vault.id());
        restart();
        assertThat(texts(created(vaults))).isEmpty();
        assertThat(new RawStore(home).number("select count(*) from vault")).isEqualTo(2);
    }

    @Test
    void isNotMistakenForAVaultWhoseKeysWereTakenAwayByOthers() {
        restart();
        RawStore store = new RawStore(home);
        store.run("delete from vault_key");
        assertThat(vaults.open(MAJA, passphrase())).isInstanceOf(Opening.Refused.class);
        assertThat(store.number("select count(*) from record")).isEqualTo(2);
    }
}
