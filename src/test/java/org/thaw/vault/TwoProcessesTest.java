package org.thaw.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.vault.Fixtures.NOTE;
import static org.thaw.vault.Fixtures.created;
import static org.thaw.vault.Fixtures.opened;
import static org.thaw.vault.Fixtures.save;
import static org.thaw.vault.Fixtures.texts;
import static org.thaw.vault.Fixtures.vaults;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.vault.Fixtures.Note;

/** Two stores over one home share nothing but its files, as two processes do. */
class TwoProcessesTest {
    @TempDir
    Path home;

    private Vaults here;
    private Vaults there;

    @BeforeEach
    void open() {
        here = vaults(home);
        there = vaults(home);
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    @Test
    void seeEachOthersSavesAndDeletions() {
        OpenVault one = created(here);
        OpenVault other = opened(there);
        Kept<Note> first = save(one, 1, "first");
        save(other, 2, "second");
        assertThat(texts(other)).containsExactly("first", "second");
        assertThat(texts(one)).containsExactly("first", "second");
        other.delete(first.id());
        assertThat(texts(one)).containsExactly("second");
    }

    @Test
    void doNotTakeAnEntryForAnotherThatWasSavedUnderItsIdAgain() {
        OpenVault one = created(here);
        Kept<Note> note = save(one, "first");
        OpenVault other = opened(there);
        other.delete(note.id());
        other.save(NOTE, new Kept<>(note.id(), note.at(), new Note("second")));
        assertThat(texts(one)).containsExactly("second");
    }

    @Test
    void loseNothingWhenBothSaveAtOnce() throws Exception {
        OpenVault one = created(here);
        OpenVault other = opened(there);
        Kept<Note> shared = save(one, "");
        runTogether(() -> saveMany(one, shared, "a"), () -> saveMany(other, shared, "b"));

        here.close();
        there.close();
        try (Vaults later = vaults(home)) {
            OpenVault vault = opened(later);
            String both = vault.find(NOTE, shared.id()).orElseThrow().entry().text();
            assertThat(both.replace("a", "")).isEqualTo("b".repeat(50));
            assertThat(both.replace("b", "")).isEqualTo("a".repeat(50));
            assertThat(texts(vault))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of(both),
                                    IntStream.range(0, 50).boxed().flatMap(i -> Stream.of("a" + i, "b" + i)))
                            .toList());
        }
    }

    private static boolean saveMany(OpenVault vault, Kept<Note> shared, String who) {
        for (int i = 0; i < 50; i++) {
            save(vault, who + i);
            vault.update(NOTE, shared.id(), old -> new Note(old.text() + who));
        }
        return true;
    }

    @Test
    void makeOneStoreWhenBothAreFirst() throws Exception {
        runTogether(
                () -> here.create(VaultName.of("one"), Fixtures.passphrase()),
                () -> there.create(VaultName.of("other"), Fixtures.passphrase()));
        assertThat(here.open(VaultName.of("other"), Fixtures.passphrase())).isInstanceOf(Opening.Opened.class);
        assertThat(there.open(VaultName.of("one"), Fixtures.passphrase())).isInstanceOf(Opening.Opened.class);
    }

    @Test
    void giveANameToOneOnly() throws Exception {
        List<Creation> creations = runTogether(
                () -> here.create(Fixtures.MAJA, Fixtures.passphrase()),
                () -> there.create(Fixtures.MAJA, Fixtures.passphrase()));
        assertThat(creations).hasAtLeastOneElementOfType(Creation.Created.class);
        assertThat(creations).hasAtLeastOneElementOfType(Creation.NameTaken.class);
    }

    private static <T> List<T> runTogether(Callable<T> one, Callable<T> other) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> first = threads.submit(one);
            Future<T> second = threads.submit(other);
            return List.of(first.get(), second.get());
        }
    }
}
