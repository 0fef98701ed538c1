package org.thaw.transfer.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.vault.Fixtures.created;
import static org.thaw.vault.Fixtures.opened;
import static org.thaw.vault.Fixtures.vaults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.vault.Checkup;
import org.thaw.vault.EntryId;
import org.thaw.vault.Fixtures;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Vaults;

/**
 * A program that is killed (SIGKILL) at a random moment while it imports loses no entry that it said was saved, and
 * leaves a vault that opens whole. The program is the import of {@code thaw vault import}, in a process of its own, on
 * a vault whose passphrase costs little to try, since Argon2 is not what is tried here; {@code ImportCommandKillTest}
 * kills the command itself. Each vault is killed on several times in a row, so that what a kill left is built upon.
 */
class ImportKillTest {
    private static final int ENTRIES = 500;
    private static final int BATCH = 100;
    private static final int KILLS_OF_ONE_VAULT = 5;
    private static final int AT_ONCE = 2;

    @TempDir
    static Path temporary;

    private static SlimJava java;

    @BeforeAll
    static void prepare() throws IOException, InterruptedException {
        java = SlimJava.of(temporary.resolve("java"), ImportingProgram.class);
        Path home = temporary.resolve("training");
        try (Vaults vaults = vaults(home)) {
            created(vaults);
        }
        java.train(
                home.toString(),
                exportOf(temporary.resolve("training.json"), "training", 200).toString());
    }

    @Test
    void losesNothingThatWasAcknowledgedInSixtyKills() throws Exception {
        kill(60, 6);
    }

    @Test
    @Tag("long")
    void losesNothingThatWasAcknowledgedInTwoThousandKills() throws Exception {
        kill(2_000, 200);
    }

    /** @param inTheMiddle so many kills at least are to have come after some batches and before the last */
    private static void kill(int kills, int inTheMiddle) throws Exception {
        int middle = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Integer>> work = IntStream.range(0, kills / KILLS_OF_ONE_VAULT)
                    .<Callable<Integer>>mapToObj(vault -> () -> killOnOneVault(vault))
                    .toList();
            for (Future<Integer> done : threads.invokeAll(work)) {
                middle += done.get();
            }
        }
        assertThat(middle).as("kills between two acknowledgements").isGreaterThanOrEqualTo(inTheMiddle);
    }

    private static int killOnOneVault(int number) throws Exception {
        Random random = new Random(number);
        Path home = temporary.resolve("home-" + number);
        try (Vaults vaults = vaults(home)) {
            created(vaults);
        }
        Map<EntryId, String> acknowledged = new HashMap<>();
        int inTheMiddle = 0;
        for (int kill = 0; kill < KILLS_OF_ONE_VAULT; kill++) {
            String name = "vault " + number + " kill " + kill;
            Path file = exportOf(temporary.resolve(name + ".json"), name, ENTRIES);
            int saved = savedUntilKilled(home, file, random);
            inTheMiddle += saved > 0 && saved < ENTRIES ? 1 : 0;
            IntStream.range(0, saved).forEach(entry -> acknowledged.put(id(name, entry), text(name, entry)));
            requireAll(home, acknowledged, (kill + 1) * BATCH);
            Files.delete(file);
        }
        return inTheMiddle;
    }

    private static int savedUntilKilled(Path home, Path file, Random random) throws IOException, InterruptedException {
        Process child = java.start(home.toString(), file.toString());
        try (BufferedReader out = new BufferedReader(new InputStreamReader(child.getInputStream(), UTF_8))) {
            // One in five before it says anything, else after some batches; then a moment more.
            int lines = random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(ENTRIES / BATCH);
            int saved = 0;
            for (int line = 0; line < lines; line++) {
                saved = number(out.readLine());
            }
            TimeUnit.MICROSECONDS.sleep(lines == 0 ? random.nextInt(400_000) : random.nextInt(15_000));
            // Not child.destroyForcibly(), which would also close the stream before all of it was read.
            child.toHandle().destroyForcibly();
            child.waitFor();
            for (String rest = out.readLine(); rest != null; rest = out.readLine()) {
                saved = number(rest);
            }
            return saved;
        } finally {
            child.destroyForcibly();
        }
    }

    private static int number(@org.jspecify.annotations.Nullable String line) {
        assertThat(line).as("a line of the import").startsWith("saved ");
        return Integer.parseInt(String.valueOf(line).substring("saved ".length()));
    }

    private static void requireAll(Path home, Map<EntryId, String> acknowledged, int mostUnsaid) {
        try (Vaults vaults = vaults(home)) {
            assertThat(vaults.check(Fixtures.MAJA, Fixtures.passphrase())).isInstanceOf(Checkup.Sound.class);
            OpenVault vault = opened(vaults);
            Map<EntryId, String> there = vault.all(Fixtures.NOTE).stream()
                    .collect(Collectors.toMap(
                            kept -> kept.id(), kept -> kept.entry().text()));
            assertThat(there).containsAllEntriesOf(acknowledged);
            // Each kill may have come between the disk and the word of it, once.
            assertThat(there.size() - acknowledged.size()).isLessThanOrEqualTo(mostUnsaid);
        }
    }

    private static EntryId id(String name, int entry) {
        return new EntryId(UUID.nameUUIDFromBytes((name + " " + entry).getBytes(UTF_8)));
    }

    private static String text(String name, int entry) {
        return name + " entry " + entry + ", and some words about the day that was. ".repeat(1 + entry % 20);
    }

    private static Path exportOf(Path file, String name, int entries) throws IOException {
        return Files.writeString(
                file,
                IntStream.range(0, entries)
                        .mapToObj(entry ->
                                "{\"id\":\"%s\",\"type\":\"note\",\"at\":\"2026-01-01T00:00:00Z\",\"text\":\"%s\"}"
                                        .formatted(id(name, entry), text(name, entry)))
                        .collect(Collectors.joining(
                                ",", "{\"format\":\"thaw-export\",\"version\":1,\"entries\":[", "]}")));
    }
}
