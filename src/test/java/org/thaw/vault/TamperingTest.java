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

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.vault.Fixtures.Note;

/** Whatever somebody does to the file between two openings is found, and what is whole can still be read. */
class TamperingTest {
    @TempDir
    Path home;

    private RawStore store;
    private Kept<Note> first;
    private Kept<Note> second;

    @BeforeEach
    void saveTwoNotes() {
        try (Vaults vaults = vaults(home)) {
            OpenVault vault = created(vaults);
            first = save(vault, 1, "first");
            second = save(vault, 2, "second");
        }
        store = new RawStore(home);
    }

    private Found open() {
        try (Vaults vaults = vaults(home)) {
            return switch (vaults.open(MAJA, passphrase())) {
                case Opening.Opened(OpenVault vault) -> new Found(List.of(), texts(vault));
                case Opening.Damaged(List<String> faults, OpenVault vault) -> new Found(faults, texts(vault));
                case Opening.Refused _ -> throw new AssertionError("refused");
            };
        }
    }

    /** What opening told, and what could be read. */
    private record Found(List<String> faults, List<String> texts) {}

    @Test
    void findsNothingWhereNothingWasDone() {
        assertThat(open()).isEqualTo(new Found(List.of(), List.of("first", "second")));
    }

    @Nested
    class Records {
        @Test
        void anyByteAlteredIsFound() {
            byte[] sealed = store.blob("select sealed from record where record_id = ?", id(first));
            try (Vaults vaults = vaults(home)) {
                for (int i = 0; i < sealed.length; i++) {
                    byte[] altered = sealed.clone();
                    altered[i] ^= 4;
                    store.run("update record set sealed = ? where record_id = ?", altered, id(first));
                    assertThat(vaults.open(MAJA, passphrase()))
                            .as("byte %d", i)
                            .isInstanceOfSatisfying(Opening.Damaged.class, damaged -> {
                                assertThat(damaged.faults())
                                        .singleElement()
                                        .asString()
                                        .startsWith("1 entry cannot be read");
                                assertThat(texts(damaged.readOnly())).containsExactly("second");
                            });
                }
            }
        }

        @Test
        void oneDroppedIsFound() {
            store.run("delete from record where record_id = ?", id(first));
            assertThat(open()).isEqualTo(new Found(List.of("1 entry missing."), List.of("second")));
        }

        @Test
        void allDroppedAreFound() {
            store.run("delete from record");
            assertThat(open()).isEqualTo(new Found(List.of("2 entries missing."), List.of()));
        }

        @Test
        void oneDoubledUnderAnotherIdIsFound() {
            store.run(
                    "insert into record select vault_id, ?, version, sealed from record where record_id = ?",
                    bytes(UUID.randomUUID()),
                    id(first));
            assertThat(open())
                    .isEqualTo(new Found(
                            List.of(
                                    "1 entry cannot be read, because it is a copy of another entry.",
                                    "1 entry too many: put back after being deleted, or copied."),
                            List.of("first", "second")));
        }

        @Test
        void twoSwappedAreFound() {
            byte[] sealed = store.blob("select sealed from record where record_id = ?", id(first));
            store.run(
                    "update record set sealed = (select sealed from record where record_id = ?) where record_id = ?",
                    id(second),
                    id(first));
            store.run("update record set sealed = ? where record_id = ?", sealed, id(second));
            assertThat(open().faults())
                    .containsExactly("2 entries cannot be read, because they stand in other entries' places.");
        }

        @Test
        void anotherVersionIsFound() {
            store.run("update record set version = version + 1 where record_id = ?", id(first));
            assertThat(open().faults())
                    .containsExactly("1 entry cannot be read, because it is an older or newer copy of itself.");
        }

        @Test
        void oneExchangedForAnOlderCopyUnderItsNewVersionIsFound() {
            byte[] older = store.blob("select sealed from record where record_id = ?", id(first));
            update(first, "changed since");
            store.run("update record set sealed = ? where record_id = ?", older, id(first));
            assertThat(open())
                    .isEqualTo(new Found(
                            List.of("1 entry cannot be read, because it is an older or newer copy of itself."),
                            List.of("second")));
        }

        @Test
        void oneCutShortIsFound() {
            for (int left : new int[] {41, 28, 27, 1}) {
                store.run("update record set sealed = substr(sealed, 1, ?) where record_id = ?", left, id(first));
                assertThat(open())
                        .as("%d bytes left", left)
                        .isEqualTo(new Found(
                                List.of("1 entry cannot be read, because it was cut short or made longer."),
                                List.of("second")));
            }
        }

        @Test
        void severalThingsDoneAtOnceAreEachFound() {
            try (Vaults vaults = vaults(home)) {
                save(opened(vaults), 3, "third");
            }
            store.run("delete from record where record_id = ?", id(second));
            store.run("update record set sealed = substr(sealed, 1, 30) where record_id = ?", id(first));
            assertThat(open())
                    .isEqualTo(new Found(
                            List.of(
                                    "1 entry cannot be read, because it was cut short or made longer.",
                                    "1 entry missing."),
                            List.of("third")));
        }

        @Test
        void oneRolledBackIsFound() {
            store.remember();
            update(first, "changed since");
            store.run("delete from record where record_id = ?", id(first));
            store.run("insert into record select * from old_record where record_id = ?", id(first));
            assertThat(open())
                    .isEqualTo(new Found(
                            List.of("At least one entry was exchanged for an older copy of itself."),
                            List.of("first", "second")));
        }

        @Test
        void oneBroughtBackAfterItWasDeletedIsFound() {
            store.remember();
            try (Vaults vaults = vaults(home)) {
                opened(vaults).delete(first.id());
            }
            store.restoreRecords();
            assertThat(open())
                    .isEqualTo(
                            new Found(List.of("1 entry was deleted and is there again."), List.of("first", "second")));
        }

        @Test
        void oneOfAnotherVaultIsFound() {
            try (Vaults vaults = vaults(home)) {
                OpenVault other = ((Creation.Created) vaults.create(VaultName.of("Jo"), passphrase())).vault();
                other.save(NOTE, first);
            }
            store.run(
                    "update record set sealed = (select max(sealed) from record r where r.vault_id <> record.vault_id)"
                            + " where record_id = ?"
                            + " and vault_id = (select vault_id from record where record_id = ?)",
                    id(first),
                    id(second));
            assertThat(open().faults()).containsExactly("1 entry cannot be read, because it comes from another vault.");
        }
    }

    @Nested
    class Heads {
        @Test
        void anyByteAlteredIsFoundAndAllCanStillBeRead() {
            byte[] head = store.blob("select head from vault");
            try (Vaults vaults = vaults(home)) {
                for (int i = 0; i < head.length; i++) {
                    byte[] altered = head.clone();
                    altered[i] ^= 1;
                    store.run("update vault set head = ?", altered);
                    assertThat(vaults.open(MAJA, passphrase()))
                            .as("byte %d", i)
                            .isInstanceOfSatisfying(Opening.Damaged.class, damaged -> {
                                assertThat(damaged.faults())
                                        .singleElement()
                                        .asString()
                                        .contains("list of what it holds");
                                assertThat(texts(damaged.readOnly())).containsExactly("first", "second");
                            });
                }
            }
        }

        @Test
        void anotherHeadVersionIsFound() {
            store.run("update vault set head_version = head_version + 1");
            assertThat(open().faults()).singleElement().asString().contains("was exchanged for an older or newer one");
        }

        @Test
        void anOlderHeadIsFound() {
            byte[] older = store.blob("select head from vault");
            update(first, "changed since");
            store.run("update vault set head = ?", older);
            assertThat(open().faults()).singleElement().asString().contains("was exchanged for an older or newer one");
        }

        @Test
        void anOlderHeadWithItsVersionIsFoundAndAllCanStillBeRead() {
            store.remember();
            update(first, "changed since");
            store.restoreHead();
            assertThat(open())
                    .isEqualTo(new Found(
                            List.of("The vault's own list of what it holds is older than its entries."),
                            List.of("changed since", "second")));
        }

        @Test
        void oneCutShortIsFoundAndAllCanStillBeRead() {
            store.run("update vault set head = substr(head, 1, 20)");
            Found found = open();
            assertThat(found.faults()).singleElement().asString().contains("was cut short");
            assertThat(found.texts()).containsExactly("first", "second");
        }

        @Test
        void oneOfAnotherVaultIsFoundAndAllCanStillBeRead() {
            try (Vaults vaults = vaults(home)) {
                vaults.create(VaultName.of("Jo"), passphrase());
            }
            store.run("update vault set head = (select head from vault v where v.head_version = 1)"
                    + " where head_version > 1");
            Found found = open();
            assertThat(found.faults()).singleElement().asString().contains("comes from another vault");
            assertThat(found.texts()).containsExactly("first", "second");
        }
    }

    @Nested
    class Keys {
        @Test
        void anyByteAlteredOfTheWrappedKeyIsRefused() {
            byte[] wrapped = store.blob("select wrapped from vault_key");
            try (Vaults vaults = vaults(home)) {
                for (int i = 0; i < wrapped.length; i++) {
                    byte[] altered = wrapped.clone();
                    altered[i] ^= 1;
                    store.run("update vault_key set wrapped = ?", altered);
                    assertThat(vaults.open(MAJA, passphrase())).as("byte %d", i).isInstanceOf(Opening.Refused.class);
                }
            }
        }

        @Test
        void parametersThatMakeGuessingCheaperAreRefused() {
            store.run("update vault_key set parameters = replace(parameters, '\"memoryKib\":64', '\"memoryKib\":32')");
            try (Vaults vaults = vaults(home)) {
                assertThat(vaults.open(MAJA, passphrase())).isInstanceOf(Opening.Refused.class);
            }
        }

        @Test
        void parametersThatWouldExhaustTheMemoryAreNotFollowed() {
            store.run("update vault_key set parameters = replace(parameters, ':64', ':2000000000')");
            try (Vaults vaults = vaults(home)) {
                assertThatThrownBy(() -> vaults.open(MAJA, passphrase())).isInstanceOf(VaultStorageException.class);
            }
        }
    }

    @Nested
    class ReadOnly {
        @Test
        void changesNothingMore() {
            store.run("delete from record where record_id = ?", id(first));
            store.remember();
            try (Vaults vaults = vaults(home)) {
                OpenVault salvaged = ((Opening.Damaged) vaults.open(MAJA, passphrase())).readOnly();
                assertThatThrownBy(() -> save(salvaged, "third")).isInstanceOf(VaultStorageException.class);
                assertThatThrownBy(() -> salvaged.delete(second.id())).isInstanceOf(VaultStorageException.class);
                salvaged.close();
                assertThatThrownBy(() -> texts(salvaged)).isInstanceOf(VaultLockedException.class);
            }
            assertThat(store.number("select count(*) from record")).isEqualTo(1);
            assertThat(store.number("select count(*) from (select * from record except select * from old_record)"))
                    .isZero();
        }
    }

    @Nested
    class WhileOpen {
        @Test
        void aStoreThatWentBackIsFound() {
            store.remember();
            try (Vaults vaults = vaults(home)) {
                OpenVault vault = opened(vaults);
                save(vault, 3, "third");
                store.restoreRecords();
                store.restoreHead();
                assertThatThrownBy(() -> texts(vault)).hasMessageContaining("older state");
                assertThatThrownBy(() -> save(vault, "fourth")).hasMessageContaining("older state");
            }
        }

        @Test
        void aForgedChangeIsFoundAndNeverShown() {
            try (Vaults vaults = vaults(home)) {
                OpenVault vault = opened(vaults);
                store.run("update record set sealed = randomblob(100), version = version + 10");
                store.run("update vault set head_version = head_version + 1");
                for (int i = 0; i < 2; i++) {
                    assertThatThrownBy(() -> texts(vault)).hasMessageContaining("damaged");
                }
            }
        }

        @Test
        void anErasedVaultIsFound() {
            try (Vaults vaults = vaults(home)) {
                OpenVault vault = opened(vaults);
                store.run("delete from record");
                store.run("delete from vault_key");
                store.run("delete from vault");
                assertThatThrownBy(() -> texts(vault)).hasMessageContaining("no longer");
                assertThatThrownBy(() -> save(vault, "third")).hasMessageContaining("no longer");
            }
        }
    }

    private void update(Kept<Note> note, String text) {
        try (Vaults vaults = vaults(home)) {
            opened(vaults).update(NOTE, note.id(), _ -> new Note(text));
        }
    }

    private static byte[] id(Kept<Note> note) {
        return bytes(note.id().value());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
