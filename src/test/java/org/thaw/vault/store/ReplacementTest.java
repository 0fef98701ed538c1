package org.thaw.vault.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.vault.Fixtures.created;
import static org.thaw.vault.Fixtures.opened;
import static org.thaw.vault.Fixtures.save;
import static org.thaw.vault.Fixtures.texts;
import static org.thaw.vault.Fixtures.vaults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.vault.Vaults;

/** A replacement that is stopped at any step leaves one of the two stores whole, and the other one at hand. */
class ReplacementTest {
    private static final String ASIDE = "backups/before";

    @TempDir
    Path temporary;

    private Path home;

    @BeforeEach
    void keepAnOldStore() {
        home = temporary.resolve("home");
        keep(home, "old");
    }

    private static void keep(Path place, String text) {
        try (Vaults vaults = vaults(place)) {
            save(created(vaults), text);
        }
    }

    /** A crash: nothing after it is carried out. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void stageANewStore() throws IOException {
        Path other = temporary.resolve("other");
        keep(other, "new");
        Path stage = new Replacement(home).stage();
        Files.move(other.resolve("thaw.db"), stage.resolve("thaw.db"));
        Files.move(other.resolve("installation.key"), stage.resolve("installation.key"));
        try (Stream<Path> rest = Files.list(other)) {
            for (Path file : rest.toList()) {
                Files.delete(file);
            }
        }
    }

    private static List<String> textsAt(Path place) {
        try (Vaults vaults = vaults(place)) {
            return texts(opened(vaults));
        }
    }

    /** @return whether it went through without coming to that step */
    private boolean replaceUntilStep(int last) throws IOException {
        AtomicInteger steps = new AtomicInteger();
        Replacement stopping = new Replacement(home, () -> {
            if (steps.incrementAndGet() == last) {
                throw new Stopped();
            }
        });
        try {
            stopping.replace(ASIDE);
            return true;
        } catch (Stopped crash) {
            return false;
        }
    }

    @Test
    void isWholeWhereverItStops() throws IOException {
        int oldOnes = 0;
        int newOnes = 0;
        for (int last = 1; ; last++) {
            // A log beside the store, as a program leaves it that is killed.
            Files.write(home.resolve("thaw.db-wal"), new byte[0]);
            stageANewStore();
            boolean through = replaceUntilStep(last);

            List<String> there = textsAt(home);
            assertThat(there).as("stopped at step " + last).isIn(List.of("old"), List.of("new"));
            assertThat(home.resolve("restore/ready")).doesNotExist();
            if (there.equals(List.of("new"))) {
                newOnes++;
                assertThat(textsAt(home.resolve(ASIDE))).as("put aside").containsExactly("old");
                startAgain();
            } else {
                oldOnes++;
            }
            if (through) {
                break;
            }
        }
        assertThat(oldOnes).as("stopped before the point of no return").isGreaterThanOrEqualTo(3);
        assertThat(newOnes).as("stopped after it").isGreaterThanOrEqualTo(8);
    }

    @Test
    void isCarriedOnAlsoWhereItStopsAgainAndAgain() throws IOException {
        stageANewStore();
        assertThat(replaceUntilStep(4)).isFalse();
        assertThat(home.resolve("restore/ready")).exists();

        assertThat(textsAt(home)).containsExactly("new");
        assertThat(home.resolve("restore")).doesNotExist();
        assertThat(textsAt(home.resolve(ASIDE))).containsExactly("old");
    }

    @Test
    void isNotBegunByWhatWasOnlyStaged() throws IOException {
        stageANewStore();
        assertThat(textsAt(home)).containsExactly("old");
        assertThat(new Replacement(home).stage()).isEmptyDirectory();
    }

    private void startAgain() throws IOException {
        for (String folder : List.of(ASIDE, "restore", ".")) {
            if (Files.isDirectory(home.resolve(folder))) {
                try (Stream<Path> files = Files.list(home.resolve(folder))) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
        Files.deleteIfExists(home.resolve(ASIDE));
        keep(home, "old");
    }
}
