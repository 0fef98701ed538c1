package org.thaw.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thaw.vault.Fixtures.MAJA;
import static org.thaw.vault.Fixtures.NOTE;
import static org.thaw.vault.Fixtures.created;
import static org.thaw.vault.Fixtures.opened;
import static org.thaw.vault.Fixtures.passphrase;
import static org.thaw.vault.Fixtures.save;
import static org.thaw.vault.Fixtures.texts;
import static org.thaw.vault.Fixtures.vaults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.vault.Fixtures.Note;
import org.thaw.vault.format1.Argon2Cost;
import org.thaw.vault.format1.StretchParameters;
import org.thaw.vault.secret.Passphrase;
import org.thaw.vault.slot.PassphraseSlots;

class VaultsTest {
    @TempDir
    Path home;

    private Vaults vaults;

    @BeforeEach
    void open() {
        vaults = vaults(home);
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
    void touchesNoDiskBeforeItIsUsed() throws Exception {
        save(vaults.guest(), "only here");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void isOfNoUseOnceClosed() {
        vaults.close();
        assertThatThrownBy(() -> vaults.open(MAJA, passphrase())).isInstanceOf(IllegalStateException.class);
    }

    @Nested
    class Create {
        @Test
        void makesAnEmptyVaultThatOpensAfterARestart() {
            assertThat(texts(created(vaults))).isEmpty();
            restart();
            OpenVault vault = opened(vaults);
            assertThat(vault.isGuest()).isFalse();
            assertThat(vault.isOpen()).isTrue();
            assertThat(texts(vault)).isEmpty();
        }

        @Test
        void refusesANameThatIsTakenHoweverItIsTyped() {
            created(vaults);
            assertThat(vaults.create(VaultName.of(" MAJA  mu\u0308ller"), Passphrase.of("other")))
                    .isInstanceOf(Creation.NameTaken.class);
            assertThat(vaults.open(MAJA, Passphrase.of("other"))).isInstanceOf(Opening.Refused.class);
        }

        @Test
        void keepsPeopleApart() {
            save(created(vaults), "mine");
            OpenVault theirs = ((Creation.Created) vaults.create(VaultName.of("Jo"), passphrase())).vault();
            save(theirs, "theirs");
            restart();
            assertThat(texts(opened(vaults))).containsExactly("mine");
        }
    }

    @Nested
    class Open {
        @Test
        void givesBackWhatWasSaved() {
            OpenVault vault = created(vaults);
            save(vault, 2, "second");
            save(vault, 1, "first");
            restart();
            assertThat(texts(opened(vaults))).containsExactly("first", "second");
        }

        @Test
        void refusesAWrongPassphrase() {
            created(vaults);
            restart();
            assertThat(vaults.open(MAJA, Passphrase.of("tide and ston"))).isInstanceOf(Opening.Refused.class);
        }

        @Test
        void refusesAWrongPassphraseAlsoWhileTheVaultIsOpen() {
            created(vaults);
            assertThat(vaults.open(MAJA, Passphrase.of("Tide and stone"))).isInstanceOf(Opening.Refused.class);
        }

        @Test
        void refusesANameThatNobodyHas() {
            created(vaults);
            assertThat(vaults.open(VaultName.of("Jo"), passphrase())).isInstanceOf(Opening.Refused.class);
        }
    }

    @Nested
    class Stretching {
        private final List<Argon2Cost> asked = new ArrayList<>();

        private Vaults counting(Argon2Cost today) {
            return new Vaults(home, new PassphraseSlots(today, (passphrase, parameters) -> {
                asked.add(parameters.cost());
                return passphrase.stretch(parameters);
            }));
        }

        @Test
        void costsAsMuchForANameThatNobodyHas() {
            created(vaults);
            try (Vaults counted = counting(Fixtures.CHEAP)) {
                counted.open(MAJA, Passphrase.of("wrong"));
                counted.open(VaultName.of("Jo"), Passphrase.of("wrong"));
            }
            assertThat(asked).containsExactly(Fixtures.CHEAP, Fixtures.CHEAP);
        }

        @Test
        void isRaisedOnOpeningToWhatItCostsToday() {
            save(created(vaults), "kept");
            Argon2Cost dearer = new Argon2Cost(128, 2, 1);
            for (int i = 0; i < 2; i++) {
                try (Vaults counted = counting(dearer)) {
                    assertThat(texts(opened(counted))).containsExactly("kept");
                }
            }
            assertThat(asked).containsExactly(Fixtures.CHEAP, dearer, dearer);
        }

        @Test
        void isNotRaisedForAWrongPassphrase() {
            created(vaults);
            try (Vaults counted = counting(new Argon2Cost(128, 2, 1))) {
                counted.open(MAJA, Passphrase.of("wrong"));
            }
            assertThat(asked).containsExactly(Fixtures.CHEAP);
        }

        @Test
        void isNeverLowered() {
            created(vaults);
            try (Vaults counted = counting(new Argon2Cost(32, 1, 1))) {
                opened(counted);
                opened(counted);
            }
            assertThat(asked).containsExactly(Fixtures.CHEAP, Fixtures.CHEAP);
        }

        @Test
        void costsSixtyFourMebibytesAndThreePassesInEarnest() {
            try (Vaults real = Vaults.at(home)) {
                created(real);
                String parameters = real.storage()
                        .store()
                        .slot(opened(real).id(), "passphrase")
                        .orElseThrow()
                        .parameters();
                assertThat(StretchParameters.parse(parameters))
                        .map(StretchParameters::cost)
                        .contains(new Argon2Cost(65_536, 3, 1));
            }
        }
    }

    @Nested
    class Keep {
        private final OpenVault guest = vaults(home).guest();

        @Test
        void movesAGuestsEntriesIntoANewVault() {
            Kept<Note> note = save(guest, "from before");
            OpenVault vault = ((Creation.Created) vaults.keep(guest, MAJA, passphrase())).vault();
            assertThat(vault.all(NOTE)).containsExactly(note);
            assertThat(vault.isGuest()).isFalse();
            assertThat(guest.isOpen()).isFalse();
            restart();
            assertThat(opened(vaults).all(NOTE)).containsExactly(note);
        }

        @Test
        void leavesTheGuestAloneWhereTheNameIsTaken() {
            created(vaults);
            save(guest, "from before");
            assertThat(vaults.keep(guest, MAJA, passphrase())).isInstanceOf(Creation.NameTaken.class);
            assertThat(texts(guest)).containsExactly("from before");
        }

        @Test
        void takesAGuestsVaultOnly() {
            OpenVault vault = created(vaults);
            assertThatThrownBy(() -> vaults.keep(vault, VaultName.of("Jo"), passphrase()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Bring {
        @Test
        void movesAGuestsEntriesIntoAnOpenVault() {
            OpenVault guest = vaults.guest();
            save(guest, 1, "guest's");
            save(guest, 3, "guest's too");
            OpenVault vault = created(vaults);
            save(vault, 2, "vault's");
            vaults.bring(guest, vault);
            assertThat(guest.isOpen()).isFalse();
            restart();
            assertThat(texts(opened(vaults))).containsExactly("guest's", "vault's", "guest's too");
        }

        @Test
        void leavesTheGuestAloneWhereTheVaultIsLocked() {
            OpenVault guest = vaults.guest();
            save(guest, "guest's");
            OpenVault vault = created(vaults);
            vault.close();
            assertThatThrownBy(() -> vaults.bring(guest, vault)).isInstanceOf(VaultLockedException.class);
            assertThat(texts(guest)).containsExactly("guest's");
        }
    }

    @Nested
    class OpenedTwice {
        private final AtomicInteger opened = new AtomicInteger();

        private OpenVault again() {
            opened.incrementAndGet();
            return opened(vaults);
        }

        @Test
        void showsEachTheOthersSaves() {
            OpenVault one = created(vaults);
            OpenVault other = again();
            save(one, 1, "from one");
            save(other, 2, "from the other");
            assertThat(texts(one)).containsExactly("from one", "from the other");
            assertThat(texts(other)).containsExactly("from one", "from the other");
        }

        @Test
        void staysOpenForTheOtherWhenOneCloses() {
            OpenVault one = created(vaults);
            OpenVault other = again();
            one.close();
            one.close();
            save(other, "still here");
            assertThat(texts(other)).containsExactly("still here");
            assertThatThrownBy(() -> texts(one)).isInstanceOf(VaultLockedException.class);
        }

        @Test
        void opensAfreshAfterTheLastClosed() {
            OpenVault one = created(vaults);
            OpenVault other = again();
            save(one, "kept");
            one.close();
            other.close();
            assertThat(texts(again())).containsExactly("kept");
        }

        @Test
        void isLockedForAllWhenTheStoreCloses() {
            OpenVault one = created(vaults);
            OpenVault other = again();
            vaults.close();
            assertThat(one.isOpen()).isFalse();
            assertThatThrownBy(() -> texts(other)).isInstanceOf(VaultLockedException.class);
        }
    }
}
