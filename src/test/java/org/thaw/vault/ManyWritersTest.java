package org.thaw.vault;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.vault.Fixtures.Note;

/** Several stores on one home, as several programs have it: each has its own connections and its own memory. */
class ManyWritersTest {
    private static final int WRITERS = 4;
    private static final int CHANGES = 40;

    @TempDir
    private Path home;

    @Test
    void loseNoChangeOfTheSameEntryAndNoEntryOfTheirOwn() throws Exception {
        EntryId shared;
        try (Vaults vaults = vaults(home)) {
            shared = save(created(vaults), "0").id();
        }
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Boolean>> work = IntStream.range(0, WRITERS)
                    .<Callable<Boolean>>mapToObj(writer -> () -> write(writer, shared))
                    .toList();
            for (Future<Boolean> done : writers.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        }
        try (Vaults vaults = vaults(home)) {
            assertThat(texts(opened(vaults)))
                    .hasSize(1 + WRITERS * CHANGES)
                    .contains(Integer.toString(WRITERS * CHANGES));
        }
    }

    private boolean write(int writer, EntryId shared) {
        try (Vaults vaults = vaults(home)) {
            OpenVault vault = opened(vaults);
            for (int change = 0; change < CHANGES; change++) {
                vault.update(Fixtures.NOTE, shared, note -> new Note(Integer.toString(number(note) + 1)));
                save(vault, "writer " + writer + ", change " + change);
            }
            return true;
        }
    }

    private static int number(Note note) {
        return Integer.parseInt(note.text());
    }
}
