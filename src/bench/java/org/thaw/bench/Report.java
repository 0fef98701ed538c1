package org.thaw.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Figures as a table for people and as JSON for programs. */
record Report(List<Figure> figures) {
    Report {
        figures = List.copyOf(figures);
    }

    void print() {
        System.out.printf(
                Locale.ROOT, "%-64s %5s %9s %9s %9s %5s %9s%n", "", "runs", "least", "middle", "most", "", "limit");
        for (Figure figure : figures) {
            System.out.printf(
                    Locale.ROOT,
                    "%-64s %5d %9s %9s %9s %-5s %9s%s%n",
                    figure.name(),
                    figure.values().length,
                    figure.written(figure.least()),
                    figure.written(figure.middle()),
                    figure.written(figure.most()),
                    figure.unit(),
                    Double.isNaN(figure.limit()) ? "" : figure.written(figure.limit()),
                    figure.isOverLimit() ? "  over" : "");
        }
    }

    void write(Path file) throws IOException {
        String machine = String.format(
                Locale.ROOT,
                "{\"cores\":%d,\"system\":\"%s %s\",\"java\":\"%s\"}",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.version());
        Files.writeString(
                file,
                "{\"machine\":" + machine + ",\"figures\":["
                        + figures.stream().map(Report::json).collect(Collectors.joining(",\n")) + "]}\n");
    }

    private static String json(Figure figure) {
        return String.format(
                Locale.ROOT,
                "{\"name\":\"%s\",\"unit\":\"%s\",\"runs\":%d,\"least\":%.4f,\"middle\":%.4f,\"p99\":%.4f,\"most\":%.4f,\"limit\":%s}",
                figure.name(),
                figure.unit(),
                figure.values().length,
                figure.least(),
                figure.middle(),
                figure.percentile(99),
                figure.most(),
                Double.isNaN(figure.limit()) ? "null" : Double.toString(figure.limit()));
    }

    boolean isWithinLimits() {
        return figures.stream().noneMatch(Figure::isOverLimit);
    }
}
