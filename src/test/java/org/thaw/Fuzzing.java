package org.thaw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Jazzer as a program of its own, beginning from a committed corpus: see docs/decisions/0014-fuzzing.md.
 *
 * @param target has a method {@code fuzzerTestOneInput(byte[])}
 * @param folder for what it finds and says
 */
public record Fuzzing(Class<?> target, Path corpus, Path folder) {
    /** Runs it, and fails with all that it said where it found something. */
    public void run(int seconds, String... options) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Path found = Files.createDirectory(folder.resolve("found"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.getName(),
                "--instrumentation_includes=org.thaw.vault.**:org.thaw.transfer.**",
                "--custom_hook_includes=org.thaw.**",
                "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-max_total_time=" + seconds,
                found.toString(),
                corpus.toAbsolutePath().toString()));
        command.addAll(List.of(options));
        Process jazzer = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = jazzer.waitFor(seconds + 120L, TimeUnit.SECONDS);
        jazzer.destroyForcibly();
        String output = Files.readString(said);

        assertThat(ended).as(output).isTrue();
        assertThat(jazzer.exitValue()).as(output).isZero();
        assertThat(output).contains("Done ").contains("runs in ").doesNotContain("Is the code instrumented");
    }
}
