package org.thaw.bench;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.thaw.feelings.Suggestions;
import org.thaw.library.Library;

/** Finding words for feelings in passages of 2,000 characters, made of lines that were written for the tests. */
final class FeelingWords {
    private static final int LENGTH = 2000;
    private static final int FIRST = 200;
    private static final int PASSAGES = 2000;
    private static final double LIMIT_MILLIS = 5;
    private static final double MEBIBYTE = 1 << 20;

    private final Random random = new Random(20_261_128);
    private final Library library;
    private final List<String> lines;

    FeelingWords(Path root) throws IOException {
        library = Library.read(root.resolve("content"));
        lines = new ArrayList<>();
        for (String line : Files.readAllLines(root.resolve("src/test/resources/org/thaw/feelings/heldout.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(line.substring(0, line.indexOf('|')).strip());
            }
        }
    }

    List<Figure> measure() {
        Suggestions suggestions = Suggestions.with(library);
        double loading = millis(suggestions, lines.getFirst());
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < PASSAGES; i++) {
            millis.add(millis(suggestions, passage()));
        }
        return List.of(
                Figure.unlimited("words for feelings: the first text, with loading", "ms", List.of(loading)),
                Figure.unlimited("words for feelings: memory held", "MiB", List.of(memory())),
                Figure.of(
                        "words for 2,000 characters, first " + FIRST + ", p99",
                        "ms",
                        List.of(p99(millis.subList(0, FIRST))),
                        Double.NaN),
                Figure.of("words for 2,000 characters", "ms", millis, LIMIT_MILLIS),
                Figure.of("words for 2,000 characters, p99", "ms", List.of(p99(millis)), Double.NaN));
    }

    /** What a second one takes, when all that is made but once is there. */
    private double memory() {
        double before = held();
        Suggestions another = Suggestions.with(library);
        another.of(lines.getFirst());
        double after = held();
        Reference.reachabilityFence(another);
        return after - before;
    }

    private static double p99(List<Double> millis) {
        return Figure.unlimited("", "ms", millis).percentile(99);
    }

    private static double millis(Suggestions suggestions, String text) {
        long begun = System.nanoTime();
        suggestions.of(text);
        return (System.nanoTime() - begun) / 1e6;
    }

    private String passage() {
        Collections.shuffle(lines, random);
        StringBuilder passage = new StringBuilder();
        for (int at = 0; passage.length() < LENGTH; at++) {
            passage.append(lines.get(at % lines.size())).append(' ');
        }
        return passage.substring(0, LENGTH);
    }

    private static double held() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE;
    }
}
