package org.thaw.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thaw.vault.Fixtures.MAJA;
import static org.thaw.vault.Fixtures.created;
import static org.thaw.vault.Fixtures.opened;
import static org.thaw.vault.Fixtures.passphrase;
import static org.thaw.vault.Fixtures.save;
import static org.thaw.vault.Fixtures.texts;
import static org.thaw.vault.Fixtures.vaults;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.vault.Ways.Removal;
import org.thaw.vault.secret.PasskeyOutput;
import org.thaw.vault.secret.Passphrase;
import org.thaw.vault.secret.RecoveryWords;
import org.thaw.vault.secret.Secret;
import org.thaw.vault.secret.TypedWords;

class WaysTest {
    private static final byte[] PHONE = {1};
    private static final byte[] KEY = {2};

    @TempDir
    Path home;

    private Vaults vaults;
    private OpenVault vault;

    @BeforeEach
    void keep() {
        vaults = vaults(home);
        vault = created(vaults);
        save(vault, "kept");
    }

    @AfterEach
    void close() {
        vaults.close();
    }

    private void restart() {
        vaults.close();
        vaults = vaults(home);
    }

    private Ways ways() {
        return vaults.ways();
    }

    private Keyring keyring() {
        return ways().prove(vault, passphrase()).orElseThrow();
    }

    private static PasskeyOutput output(byte[] passkey, int content) {
        byte[] output = new byte[32];
        Arrays.fill(output, (byte) content);
        return PasskeyOutput.takeOver(passkey, output);
    }

    private void assertOpens(Secret secret) {
        assertThat(vaults.open(MAJA, secret))
                .isInstanceOfSatisfying(Opening.Opened.class, opening -> assertThat(texts(opening.vault()))
                        .containsExactly("kept"));
    }

    private void assertRefused(Secret secret) {
        assertThat(vaults.open(MAJA, secret)).isInstanceOf(Opening.Refused.class);
    }

    @Nested
    class Proving {
        @Test
        void takesTheSecretAndNotOnlyTheOpenVault() {
            assertThat(ways().prove(vault, passphrase())).isPresent();
            assertThat(ways().prove(vault, Passphrase.of("tide"))).isEmpty();
            assertThat(ways().prove(vault, RecoveryWords.random())).isEmpty();
        }

        @Test
        void isNoProofForAnotherVault() {
            OpenVault other = ((Creation.Created) vaults.create(VaultName.of("Jo"), passphrase())).vault();
            Keyring mine = keyring();
            assertThatThrownBy(() -> ways().add(other, mine, RecoveryWords.random()))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void isOfNoUseOnceClosedAndNeverPrinted() {
            Keyring keyring = keyring();
            keyring.close();
            assertThat(keyring).hasToString("Keyring[hidden]");
            assertThatThrownBy(() -> ways().add(vault, keyring, RecoveryWords.random()))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Nested
    class APassphrase {
        @Test
        void isChangedWithoutRewritingARecord() {
            var records = vaults.storage().store().loadAll(vault.id());
            ways().replace(vault, keyring(), Passphrase.of("lamp and boat"));

            assertThat(vaults.storage().store().loadAll(vault.id())).isEqualTo(records);
            restart();
            assertRefused(passphrase());
            assertOpens(Passphrase.of("lamp and boat"));
        }

        @Test
        void locksTheOthersWhenItIsChanged() {
            OpenVault elsewhere = opened(vaults);
            Opening opening = ways().replace(vault, keyring(), Passphrase.of("lamp and boat"));

            assertThat(elsewhere.isOpen()).isFalse();
            assertThat(texts(((Opening.Opened) opening).vault())).containsExactly("kept");
        }

        @Test
        void isNotRemovedWhereItIsTheLastWay() {
            assertThat(ways().remove(vault, keyring(), "passphrase")).isInstanceOf(Removal.LastButPasskeys.class);
            restart();
            assertOpens(passphrase());
        }
    }

    @Nested
    class Words {
        private final RecoveryWords words = RecoveryWords.random();

        @BeforeEach
        void add() {
            ways().add(vault, keyring(), words);
        }

        @Test
        void openTheVaultAfterARestartAsTheyWereTyped() {
            restart();
            String typed = String.join(",", words.words()).toUpperCase(java.util.Locale.ROOT);
            assertOpens(((TypedWords.Read) TypedWords.read(typed)).words());
        }

        @Test
        void openNoOtherVault() {
            vaults.create(VaultName.of("Jo"), passphrase());
            assertThat(vaults.open(VaultName.of("Jo"), words)).isInstanceOf(Opening.Refused.class);
            assertThat(vaults.open(VaultName.of("nobody"), words)).isInstanceOf(Opening.Refused.class);
        }

        @Test
        void areReplacedByNewOnes() {
            RecoveryWords anew = RecoveryWords.random();
            ways().replace(vault, keyring(), anew);
            restart();
            assertRefused(words);
            assertOpens(anew);
        }

        @Test
        void letAForgottenPassphraseBeChanged() {
            Keyring proof = ways().prove(vault, words).orElseThrow();
            ways().replace(vault, proof, Passphrase.of("lamp and boat"));
            restart();
            assertOpens(Passphrase.of("lamp and boat"));
            assertOpens(words);
        }

        @Test
        void canBeRemoved() {
            assertThat(ways().remove(vault, keyring(), "recovery")).isInstanceOf(Removal.Removed.class);
            assertRefused(words);
            assertOpens(passphrase());
        }
    }

    @Nested
    class Passkeys {
        @BeforeEach
        void addTwo() {
            ways().add(vault, keyring(), output(PHONE, 7));
            ways().add(vault, keyring(), output(KEY, 8));
        }

        @Test
        void openByTheIdOfTheVault() {
            restart();
            assertThat(vaults.open(vault.id(), output(PHONE, 7))).isInstanceOf(Opening.Opened.class);
            assertThat(vaults.open(vault.id(), output(KEY, 8))).isInstanceOf(Opening.Opened.class);
        }

        @Test
        void openNothingWithAnotherOutputOrForAnotherVault() {
            assertThat(vaults.open(vault.id(), output(PHONE, 8))).isInstanceOf(Opening.Refused.class);
            assertThat(vaults.open(vault.id(), output(new byte[] {3}, 7))).isInstanceOf(Opening.Refused.class);
            assertThat(vaults.open(new VaultId(UUID.randomUUID()), output(PHONE, 7)))
                    .isInstanceOf(Opening.Refused.class);
        }

        @Test
        void areListedAndRemovedOneByOne() {
            String phone = PasskeyOutput.slotOf(PHONE);
            assertThat(ways().of(vault)).containsExactlyInAnyOrder("passphrase", phone, PasskeyOutput.slotOf(KEY));

            Opening opening = ((Removal.Removed) ways().remove(vault, keyring(), phone)).opening();
            vault = ((Opening.Opened) opening).vault();

            assertThat(ways().of(vault)).containsExactlyInAnyOrder("passphrase", PasskeyOutput.slotOf(KEY));
            assertThat(vaults.open(vault.id(), output(PHONE, 7))).isInstanceOf(Opening.Refused.class);
            assertThat(ways().remove(vault, keyring(), phone)).isInstanceOf(Removal.NotThere.class);
        }

        @Test
        void areNeverTheOnlyWayLeft() {
            assertThat(ways().remove(vault, keyring(), "passphrase")).isInstanceOf(Removal.LastButPasskeys.class);
            ways().add(vault, keyring(), RecoveryWords.random());
            vault = ((Opening.Opened) ((Removal.Removed) ways().remove(vault, keyring(), "passphrase")).opening())
                    .vault();
            Keyring proof = ways().prove(vault, output(PHONE, 7)).orElseThrow();
            assertThat(ways().remove(vault, proof, "recovery")).isInstanceOf(Removal.LastButPasskeys.class);
        }

        @Test
        void makeTheirOutputFromASaltOfThisInstallation(@TempDir Path otherHome) {
            byte[] salt = vaults.passkeySalt();
            restart();
            assertThat(vaults.passkeySalt()).isEqualTo(salt).hasSize(32);
            try (Vaults other = vaults(otherHome)) {
                assertThat(other.passkeySalt()).isNotEqualTo(salt);
            }
        }
    }

    @Test
    void ofAGuestAreNone() {
        assertThat(ways().of(vaults.guest())).isEqualTo(List.of());
    }
}
