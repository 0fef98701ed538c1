package org.thaw.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.vault.Fixtures.opened;
import static org.thaw.vault.Fixtures.vaults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed (SIGKILL) while it saves loses nothing that it said was saved, and the vault opens whole.
 * What a loss of power does is not tried here: SQLite syncs each commit to the disk, and is tested for that by its
 * makers (sqlite.org/testing.html).
 */
class CrashTest {
    private static final int KILLS = 10;

    private final Random random = new Random(7);

    @TempDir
    Path home;

    @Test
    void losesNothingThatWasAcknowledged() throws Exception {
        try (Vaults vaults = vaults(home)) {
            Fixtures.created(vaults);
        }
        Set<String> acknowledged = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Set<String> now = saveUntilKilled(kill);
            assertThat(now).isNotEmpty();
            acknowledged.addAll(now);
            try (Vaults vaults = vaults(home)) {
                Set<String> there = new HashSet<>(Fixtures.texts(opened(vaults)));
                assertThat(there).containsAll(acknowledged);
                // One save at most may have reached the disk unannounced, each time.
                assertThat(there.size() - acknowledged.size()).isLessThanOrEqualTo(kill + 1);
            }
        }
    }

    private Set<String> saveUntilKilled(int round) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Saver.class.getName(),
                        home.toString(),
                        "round " + round)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(child.getInputStream(), UTF_8))) {
            String first = out.readLine();
            assertThat(first).as("the child's first save").isNotNull();
            Thread.sleep(random.nextInt(150));
            // Not child.destroyForcibly(), which would also close the stream before all of it was read.
            assertThat(child.toHandle().destroyForcibly()).isTrue();
            child.waitFor();
            Set<String> rest = out.lines().filter(line -> line.endsWith(".")).collect(Collectors.toSet());
            rest.add(first);
            return rest;
        } finally {
            child.destroyForcibly();
        }
    }

    /** Saves without end, and says so after each save. */
    static final class Saver {
        private Saver() {}

        public static void main(String[] arguments) {
            Vaults vaults = vaults(Path.of(arguments[0]));
            OpenVault vault = opened(vaults);
            for (int i = 0; i < 1_000_000; i++) {
                String text = List.of(arguments).getLast() + " note " + i + ".";
                Fixtures.save(vault, text);
                System.out.println(text);
            }
        }
    }
}
