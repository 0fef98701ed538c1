package org.thaw.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the benchmarks asked for by name, or all of them; see {@code bench} at the root. */
final class Bench {
    private static final List<String> ALL = List.of(
            "startup",
            "pages",
            "interview",
            "planner",
            "sitting",
            "diary",
            "journal",
            "sheet",
            "feelings",
            "insight",
            "forms",
            "vault");

    private Bench() {}

    static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Path.of(arguments[0]);
        List<String> names = new ArrayList<>();
        Optional<Path> json = Optional.empty();
        for (int i = 1; i < arguments.length; i++) {
            if (arguments[i].equals("--json") && i + 1 < arguments.length) {
                json = Optional.of(Path.of(arguments[++i]));
            } else if (ALL.contains(arguments[i])) {
                names.add(arguments[i]);
            } else {
                System.err.println("Usage: ./bench [" + String.join("] [", ALL) + "] [--json FILE]");
                System.exit(2);
            }
        }
        Report report = new Report(measure(root, names.isEmpty() ? ALL : names));
        report.print();
        if (json.isPresent()) {
            report.write(json.get());
        }
        System.exit(report.isWithinLimits() ? 0 : 1);
    }

    private static List<Figure> measure(Path root, List<String> names) throws IOException, InterruptedException {
        List<Figure> figures = new ArrayList<>();
        for (String name : names) {
            figures.addAll(
                    switch (name) {
                        case "startup" -> new Startup(root).measure();
                        case "pages" -> new Pages(root).measure();
                        case "interview" -> new Interviews(root).measure();
                        case "sitting" -> new Sittings(root).measure();
                        case "planner" -> new Planners().measure();
                        case "diary" -> new Diaries(root).measure();
                        case "journal" -> new Journals(root).measure();
                        case "feelings" -> new FeelingWords(root).measure();
                        case "insight" -> new Insights().measure();
                        case "forms" -> new Forms().measure();
                        case "sheet" -> new DoctorSheets(root).measure();
                        case "vault" -> new Vault(root).measure();
                        default -> throw new IllegalArgumentException(name);
                    });
        }
        return figures;
    }
}
