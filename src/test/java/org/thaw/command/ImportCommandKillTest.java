package org.thaw.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code thaw vault import} itself, as a person starts it, killed in the middle: what it said was saved is there. */
class ImportCommandKillTest {
    private static final int KILLS = 3;
    private static final int ENTRIES = 2_000;

    @TempDir
    Path folder;

    @Test
    void keepsWhatItSaidWasSaved() throws Exception {
        Path passphrase = Files.writeString(folder.resolve("passphrase"), "quiet boat lamp\n");
        List<String> place = List.of(
                "--passphrase-file",
                passphrase.toString(),
                "--home",
                folder.resolve("home").toString());
        assertThat(run("create", place)).isZero();
        for (int kill = 1; kill <= KILLS; kill++) {
            Path json = Files.writeString(folder.resolve("in.json"), export("round " + kill));
            int saved = savedUntilKilled(json, place, kill);
            Path out = folder.resolve("out.json");
            assertThat(run("check", place)).isZero();
            assertThat(run("export", out.toString(), place)).isZero();
            String exported = Files.readString(out);
            String round = "round " + kill;
            assertThat(IntStream.range(0, saved).mapToObj(entry -> "\"" + round + " entry " + entry + "\""))
                    .allSatisfy(id -> assertThat(exported.contains(id)).as(id).isTrue());
        }
    }

    private static int run(String command, List<String> place) {
        return Thaw.run(words(command, List.of(), place));
    }

    private static int run(String command, String file, List<String> place) {
        return Thaw.run(words(command, List.of(file), place));
    }

    private static String[] words(String command, List<String> file, List<String> place) {
        return java.util.stream.Stream.of(List.of("vault", command, "maja"), file, place)
                .flatMap(List::stream)
                .toArray(String[]::new);
    }

    private static int savedUntilKilled(Path json, List<String> place, int lines)
            throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Thaw.class.getName()));
        command.addAll(List.of(words("import", List.of(json.toString()), place)));
        Process child = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(child.getInputStream(), UTF_8))) {
            String last = "";
            for (int line = 0; line < lines; line++) {
                last = String.valueOf(out.readLine());
            }
            // Not child.destroyForcibly(), which would also close the stream before all of it was read.
            child.toHandle().destroyForcibly();
            child.waitFor();
            for (String rest = out.readLine(); rest != null; rest = out.readLine()) {
                last = rest;
            }
            assertThat(last).startsWith("saved ");
            return Integer.parseInt(last.substring("saved ".length()));
        } finally {
            child.destroyForcibly();
        }
    }

    private static String export(String round) {
        return IntStream.range(0, ENTRIES)
                .mapToObj(entry -> "{\"id\":\"%s entry %d\",\"type\":\"x\",\"at\":\"2026-01-01T00:00:00Z\"}"
                        .formatted(round, entry))
                .collect(Collectors.joining(",", "{\"format\":\"thaw-export\",\"version\":1,\"entries\":[", "]}"));
    }
}
