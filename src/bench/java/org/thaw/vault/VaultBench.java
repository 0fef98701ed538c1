package org.thaw.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The vault against its floors, each pair measured in turn in this one process, so that whatever else the machine does
 * slows both. Prints a line for each figure: name, unit, limit and values.
 */
final class VaultBench {
    private VaultBench() {}

    static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(arguments[0]), "vault-bench");
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        try {
            List<RawEntry> entries = new Diary().entries(20_000);
            run(wanted, "argon2id", () -> new StretchingBench().measure());
            run(wanted, "import", () -> new ImportBench(folder, entries).measure());
            run(wanted, "open", () -> new OpeningBench(folder, entries).measure());
            run(wanted, "save", () -> new SavingBench(folder, entries).measure());
        } finally {
            delete(folder);
        }
    }

    private interface Measurement {
        List<String> measure() throws Exception;
    }

    private static void run(List<String> wanted, String name, Measurement measurement) throws Exception {
        if (wanted.isEmpty() || wanted.contains(name)) {
            measurement.measure().forEach(System.out::println);
        }
    }

    static String figure(String name, String unit, double limit, List<Double> values) {
        return name + "|" + unit + "|" + limit + "|"
                + String.join(" ", values.stream().map(String::valueOf).toList());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
