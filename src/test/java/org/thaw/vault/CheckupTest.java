package org.thaw.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.vault.Fixtures.MAJA;
import static org.thaw.vault.Fixtures.created;
import static org.thaw.vault.Fixtures.passphrase;
import static org.thaw.vault.Fixtures.save;
import static org.thaw.vault.Fixtures.vaults;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.vault.secret.Passphrase;

class CheckupTest {
    @TempDir
    Path home;

    private Vaults vaults;

    @BeforeEach
    void makeAVault() {
        vaults = vaults(home);
        OpenVault vault = created(vaults);
        save(vault, "first");
        save(vault, "second");
    }

    @AfterEach
    void close() {
        vaults.close();
    }

    @Test
    void tellsHowManyEntriesASoundVaultHas() {
        assertThat(vaults.check(MAJA, passphrase())).isEqualTo(new Checkup.Sound(2));
    }

    @Test
    void readsWhatIsOnTheDiskAlsoWhileTheVaultIsOpen() {
        new RawStore(home).run("delete from record where rowid = (select max(rowid) from record)");
        assertThat(vaults.check(MAJA, passphrase()))
                .isInstanceOfSatisfying(Checkup.Faulty.class, faulty -> assertThat(faulty.faults())
                        .containsExactly("1 entry missing."));
    }

    @Test
    void refusesAWrongPassphraseAndANameThatNobodyHas() {
        assertThat(vaults.check(MAJA, Passphrase.of("wrong"))).isInstanceOf(Checkup.Refused.class);
        assertThat(vaults.check(VaultName.of("Jo"), passphrase())).isInstanceOf(Checkup.Refused.class);
    }
}
