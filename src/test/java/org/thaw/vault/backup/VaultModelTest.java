package org.thaw.vault.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.vault.Fixtures.NOTE;
import static org.thaw.vault.Fixtures.created;
import static org.thaw.vault.Fixtures.opened;
import static org.thaw.vault.Fixtures.vaults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.thaw.vault.EntryId;
import org.thaw.vault.Fixtures.Note;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Vaults;

/**
 * Whatever a person and their machine do, and in whatever order, a vault holds what a plain map in memory would hold:
 * saves, changes, deletions, locking, opening, crashes, backups, and backups put back.
 */
class VaultModelTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private Path place = Path.of("");
    private Path home = Path.of("");
    private Vaults vaults = vaults(home);
    private Optional<OpenVault> vault = Optional.empty();
    private Map<EntryId, String> model = new HashMap<>();
    private final List<Backup> backups = new ArrayList<>();
    private int homes;

    /** A copy, and what it has to hold. */
    private record Backup(Path file, Map<EntryId, String> held) {}

    private enum Kind {
        SAVE,
        CHANGE,
        DELETE,
        LOCK,
        OPEN,
        CRASH,
        BACKUP,
        RESTORE
    }

    /**
     * One thing that happens.
     *
     * @param which the entry or backup it happens to, counted round
     */
    record Step(Kind kind, int which, String text) {}

    @Provide
    Arbitrary<List<Step>> lives() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(
                Tuple.of(6, Kind.SAVE),
                Tuple.of(3, Kind.CHANGE),
                Tuple.of(2, Kind.DELETE),
                Tuple.of(1, Kind.LOCK),
                Tuple.of(1, Kind.OPEN),
                Tuple.of(2, Kind.CRASH),
                Tuple.of(2, Kind.BACKUP),
                Tuple.of(2, Kind.RESTORE));
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.strings().ofMaxLength(40))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    @BeforeTry
    void begin() throws IOException {
        place = Files.createTempDirectory("thaw-model");
        home = place.resolve("home-0");
        vaults = vaults(home);
        vault = Optional.of(created(vaults));
    }

    @AfterTry
    void end() throws IOException {
        vaults.close();
        model.clear();
        backups.clear();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 60)
    void holdsWhatAPlainMapWouldHold(@ForAll("lives") List<Step> steps) throws IOException {
        for (Step step : steps) {
            happen(step);
            assertThat(held()).as("after " + step.kind()).isEqualTo(model);
        }
        vaults.close();
        vaults = vaults(home);
        vault = Optional.empty();
        assertThat(held()).as("opened once more").isEqualTo(model);
    }

    private void happen(Step step) throws IOException {
        switch (step.kind()) {
            case SAVE -> save(Kept.fresh(START.plusSeconds(step.which()), new Note(step.text())));
            case CHANGE -> entry(step.which()).ifPresent(id -> save(new Kept<>(id, START, new Note(step.text()))));
            case DELETE -> entry(step.which()).ifPresent(this::delete);
            case LOCK -> lock();
            case OPEN -> open();
            case CRASH -> crash();
            case BACKUP -> backUp();
            case RESTORE -> restore(step.which());
        }
    }

    private void save(Kept<Note> note) {
        open().save(NOTE, note);
        model.put(note.id(), note.entry().text());
    }

    private void delete(EntryId id) {
        open().delete(id);
        model.remove(id);
    }

    private void lock() {
        vault.ifPresent(OpenVault::close);
        vault = Optional.empty();
    }

    private OpenVault open() {
        OpenVault now = vault.orElseGet(() -> opened(vaults));
        vault = Optional.of(now);
        return now;
    }

    /** What is on disk while the vault is open, with its log, is what a crash leaves; the program itself is gone. */
    private void crash() throws IOException {
        Path left = home;
        homes++;
        home = Files.createDirectory(place.resolve("home-" + homes));
        try (Stream<Path> files = Files.list(left)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, home.resolve(file.getFileName()));
            }
        }
        vaults.close();
        vaults = vaults(home);
        vault = Optional.empty();
    }

    private void backUp() {
        Path file = place.resolve("backup-" + backups.size());
        Backups.at(home).write(file, START);
        backups.add(new Backup(file, Map.copyOf(model)));
    }

    private void restore(int which) {
        if (backups.isEmpty()) {
            return;
        }
        Backup backup = backups.get(which % backups.size());
        assertThat(vaults.whileClosed(() -> Backups.at(home).restore(backup.file())))
                .isInstanceOf(Restoring.Done.class);
        vault = Optional.empty();
        model = new HashMap<>(backup.held());
    }

    private Optional<EntryId> entry(int which) {
        List<EntryId> ids = model.keySet().stream()
                .sorted(java.util.Comparator.comparing(EntryId::value))
                .toList();
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(which % ids.size()));
    }

    private Map<EntryId, String> held() {
        return open().all(NOTE).stream()
                .collect(Collectors.toMap(Kept::id, kept -> kept.entry().text()));
    }
}
