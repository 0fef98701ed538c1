package org.thaw.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, as a person runs it. */
class LauncherJourney {
    private static final Path LAUNCHER = Path.of(System.getProperty("thaw.launcher", "./thaw"))
            .toAbsolutePath()
            .normalize();
    private static final Path PARTS = LAUNCHER.resolveSibling("src/main/sh");

    @TempDir
    Path folder;

    @BeforeAll
    static void isBuiltAndTrained() throws Exception {
        assertThat(run(Path.of("."), Map.of(), LAUNCHER.toString(), "--version").code())
                .isZero();
    }

    @Test
    void runsFromAnotherFolderThroughALinkWithASpaceInItsName() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("a link to thaw"), LAUNCHER);
        Ended ended = run(folder, Map.of(), link.toString(), "--version");
        assertThat(ended.code()).isZero();
        assertThat(ended.output()).startsWith("Thaw ");
        assertThat(ended.errors())
                .as("a start that prepares nothing says nothing")
                .isEmpty();
    }

    @Test
    void answersAUsageErrorWithTwo() throws Exception {
        assertThat(run(folder, Map.of(), LAUNCHER.toString(), "--no-such-option")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void isDeafToOptionsFromOutside() throws Exception {
        Ended ended = run(folder, Map.of("JDK_JAVA_OPTIONS", "-XX:NoSuchOption"), LAUNCHER.toString(), "--version");
        assertThat(ended.code()).isZero();
    }

    @Test
    void startsWithoutItsCacheToo() throws Exception {
        assertThat(run(folder, Map.of("THAW_AOT", "off"), LAUNCHER.toString(), "--version")
                        .code())
                .isZero();
    }

    @Test
    void endsOnASignalWithTheSignalsCode() throws Exception {
        try (Serving thaw = Serving.at(folder)) {
            thaw.process.destroy();
            assertThat(thaw.process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(thaw.process.exitValue()).isEqualTo(143);
        }
    }

    @Test
    void letsNoOtherProgramAttach() throws Exception {
        try (Serving thaw = Serving.at(folder)) {
            String jcmd =
                    Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            Ended ended = run(folder, Map.of(), jcmd, Long.toString(thaw.process.pid()), "GC.heap_info");
            assertThat(ended.code()).isNotZero();
            assertThat(thaw.process.isAlive()).isTrue();
        }
    }

    @Nested
    class TheSearchForAJdk {
        @Test
        void takesTheWantedOneBeforeANewerOne() throws Exception {
            assertThat(among(jdk("26-ea"), jdk("25.0.3"), jdk("17.0.15")).output())
                    .isEqualTo(folder.resolve("jdk 25.0.3").toString());
        }

        @Test
        void takesANewerOneWhereThereIsNoOther() throws Exception {
            assertThat(among(jdk("1.8.0_402"), jdk("17.0.15"), jdk("26")).output())
                    .isEqualTo(folder.resolve("jdk 26").toString());
        }

        @Test
        void isNotContentWithARuntimeThatCannotCompile() throws Exception {
            Path runtime = jdk("25.0.3");
            Files.delete(runtime.resolve("bin/javac"));
            assertThat(among(runtime).code()).isNotZero();
        }

        @Test
        void saysInOneSentenceThatThereIsNone() throws Exception {
            Ended ended = shell("jdk_places() { printf '%s\\n' /nowhere; }; find_jdk");
            assertThat(ended.code()).isNotZero();
            assertThat(ended.errors()).startsWith("Thaw needs a JDK 25").hasLineCount(1);
        }

        private Ended among(Path... candidates) throws Exception {
            String lines =
                    String.join("\n", Stream.of(candidates).map(Path::toString).toList());
            return shell("printf '%s\\n' \"$CANDIDATES\" | jdk_among", Map.of("CANDIDATES", lines));
        }

        private Path jdk(String version) throws IOException {
            Path home = folder.resolve("jdk " + version);
            Files.createDirectories(home.resolve("bin"));
            for (String program : List.of("java", "javac")) {
                Files.createFile(
                        home.resolve("bin").resolve(program),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
            return home;
        }
    }

    @Nested
    class TheLock {
        @Test
        void isHeldByOneStartAtATime() throws Exception {
            String count = "i=0; while [ $i -lt 10 ]; do take_lock lock; n=$(cat n); sleep 0.01; echo $((n + 1)) >n;"
                    + " give_lock_back; i=$((i + 1)); done";
            Files.writeString(folder.resolve("n"), "0\n");
            String starts =
                    "for start in 1 2 3; do sh -c '. \"$PARTS/lock.sh\"; say() { :; }; " + count + "' & done; wait";
            assertThat(shell(starts).code()).isZero();
            assertThat(folder.resolve("n")).hasContent("30");
        }

        @Test
        void leftByACrashIsTaken() throws Exception {
            Ended ended =
                    shell("sh -c 'exit 0' & gone=$!; wait; ln -s $gone lock; take_lock lock; readlink lock; echo $$");
            assertThat(ended.output().lines().distinct()).hasSize(1);
        }
    }

    private Ended shell(String script) throws Exception {
        return shell(script, Map.of());
    }

    private Ended shell(String script, Map<String, String> environment) throws Exception {
        Map<String, String> all = new java.util.HashMap<>(environment);
        all.put("PARTS", PARTS.toString());
        return run(folder, all, "sh", "-c", ". \"$PARTS/jdk.sh\"; . \"$PARTS/lock.sh\"; say() { :; }; " + script);
    }

    private static Ended run(Path where, Map<String, String> environment, String... command) throws Exception {
        Path errors = Files.createTempFile("thaw", "errors");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(where.toFile()).redirectError(errors.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        Ended ended = new Ended(code, output.strip(), Files.readString(errors).strip());
        Files.delete(errors);
        return ended;
    }

    private record Ended(int code, String output, String errors) {}

    private record Serving(Process process) implements AutoCloseable {
        static Serving at(Path home) throws IOException {
            Process process = new ProcessBuilder(
                            LAUNCHER.toString(), "serve", "--port", "0", "--home", home.toString(), "--no-browser")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
            assertThat(lines.readLine()).startsWith("Thaw is ready at http://127.0.0.1:");
            return new Serving(process);
        }

        @Override
        public void close() {
            process.destroyForcibly().onExit().join();
        }
    }
}
