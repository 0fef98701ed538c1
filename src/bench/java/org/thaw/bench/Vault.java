package org.thaw.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The vault against its floors, in a process of its own with the options of every start of Thaw, which the compiler
 * that is left out decides.
 */
final class Vault {
    private static final String MAIN = "org.thaw.vault.VaultBench";

    private final Path root;

    Vault(Path root) {
        this.root = root;
    }

    List<Figure> measure() throws IOException, InterruptedException {
        Path work = Files.createDirectories(root.resolve("target").resolve("bench"));
        Path classes = Files.createDirectories(work.resolve("classes"));
        String classPath = System.getProperty("java.class.path");
        compile(classes, classPath);
        return run(work, classes + File.pathSeparator + classPath);
    }

    private void compile(Path classes, String classPath) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-nowarn", "-proc:none", "-d", classes.toString()));
        arguments.addAll(List.of("-cp", withLibraries(classPath)));
        try (Stream<Path> sources = Files.list(root.resolve("src/bench/java/org/thaw/vault"))) {
            sources.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
        }
        int result = Optional.ofNullable(ToolProvider.getSystemJavaCompiler())
                .orElseThrow(() -> new IOException("This Java has no compiler."))
                .run(null, null, null, arguments.toArray(String[]::new));
        if (result != 0) {
            throw new IOException("The benchmarks of the vault could not be compiled.");
        }
    }

    // The unpacked jar names its libraries in its manifest, which the compiler's own class path does not follow here.
    private static String withLibraries(String classPath) {
        Path libraries = Path.of(classPath).toAbsolutePath().resolveSibling("lib");
        return classPath + File.pathSeparator + libraries.resolve("*");
    }

    private List<Figure> run(Path work, String classPath) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getenv("THAW_JAVA_OPTIONS").split(" ")));
        command.addAll(List.of("-cp", classPath, MAIN, work.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Figure> figures;
        try (var lines = process.inputReader()) {
            figures = lines.lines().map(Vault::figure).toList();
        } catch (UncheckedIOException failure) {
            throw new IOException(failure);
        }
        if (process.waitFor() != 0) {
            throw new IOException("The benchmarks of the vault failed.");
        }
        return figures;
    }

    private static Figure figure(String line) {
        String[] parts = line.split("\\|");
        List<Double> values =
                Arrays.stream(parts[3].split(" ")).map(Double::valueOf).toList();
        return Figure.of(parts[0], parts[1], values, Double.parseDouble(parts[2]));
    }
}
