package org.thaw.transfer.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Starts a small program often and quickly: from jars alone, with an ahead-of-time cache (JEP 514) that one run of the
 * same program made.
 */
final class SlimJava {
    private static final List<String> FAST = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m");

    /** What the vault and the exchange stand on; every further jar costs each start. */
    private static final Pattern NEEDED = Pattern.compile(".*[/\\\\](sqlite-jdbc|spring-jdbc|spring-core|spring-tx"
            + "|spring-beans|commons-logging|jackson-[a-z]+|bcprov[a-z0-9-]*|jspecify|slf4j-api)-\\d[^/\\\\]*\\.jar");

    private final Path folder;
    private final String classPath;
    private final String program;

    private SlimJava(Path folder, String classPath, String program) {
        this.folder = folder;
        this.classPath = classPath;
        this.program = program;
    }

    static SlimJava of(Path folder, Class<?> program) throws IOException {
        Files.createDirectories(folder);
        List<String> entries = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (Files.isDirectory(Path.of(entry))) {
                folders.add(Path.of(entry));
            } else if (NEEDED.matcher(entry).matches()) {
                entries.add(entry);
            }
        }
        // A cache takes classes from jars only.
        Path jar = folder.resolve("program.jar");
        pack(folders, jar);
        entries.addFirst(jar.toString());
        return new SlimJava(folder, String.join(File.pathSeparator, entries), program.getName());
    }

    /** Runs the program once to its end, and keeps what was loaded for later runs. */
    void train(String... arguments) throws IOException, InterruptedException {
        List<String> command = command(List.of("-XX:AOTCacheOutput=" + folder.resolve("program.aot")), arguments);
        Process child = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(child.waitFor()).as("the training run").isZero();
    }

    Process start(String... arguments) throws IOException {
        Path cache = folder.resolve("program.aot");
        List<String> cached = Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of();
        return new ProcessBuilder(command(cached, arguments))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private List<String> command(List<String> cache, String... arguments) {
        return Stream.of(
                        List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        FAST,
                        cache,
                        List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath, program),
                        List.of(arguments))
                .flatMap(List::stream)
                .collect(Collectors.toList());
    }

    private static void pack(List<Path> folders, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path root : folders) {
                for (Path file : files(root)) {
                    zip.putNextEntry(new ZipEntry(root.relativize(file).toString()));
                    Files.copy(file, zip);
                }
            }
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of("org/thaw/vault", "org/thaw/transfer", "db")
                            .anyMatch(wanted -> root.relativize(file).startsWith(wanted)))
                    .toList();
        }
    }
}
