package org.thaw.feelings.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.thaw.feelings.training.GoEmotions.Split;

/** What stands beside the model: where it comes from, how it was made, and how well it does. */
final class Note {
    private final StringBuilder text = new StringBuilder();

    Note(GoEmotions data, Path model, int pieces) throws IOException {
        text.append("""
                Which words for feelings a text may call for: a linear model, made by “thaw train”. docs/feelings.md tells more.

                data      GoEmotions, Demszky and others 2020, doi 10.18653/v1/2020.acl-main.372, as split by its authors
                licence   data CC BY 4.0 (google-research/google-research); this model is derived from them
                learned   logistic regressions, LIBLINEAR primal L2, cost %s; the %d strongest pieces of words, 8 bits a weight
                chance    nothing is drawn by chance, so there is no seed
                """.formatted(Learner.COST, pieces));
        for (Split split : Split.values()) {
            text.append("%-9s sha-256 %s%n".formatted(named(split), digest(data.file(split))));
        }
        text.append("model     sha-256 %s, %d bytes%n".formatted(digest(model), Files.size(model)));
    }

    void scored(Split split, List<Score> labels, List<Score> ekman) {
        text.append(String.format(
                Locale.ROOT, "%n%s: macro-F1 %.4f over %d labels", named(split), Score.macro(labels), labels.size()));
        text.append(String.format(Locale.ROOT, ", %.4f over %d kinds of feeling%n", Score.macro(ekman), ekman.size()));
        text.append(String.format(
                Locale.ROOT,
                "%-16s %6s %6s %6s %10s %7s %6s%n",
                "",
                "there",
                "taken",
                "right",
                "precision",
                "recall",
                "F1"));
        labels.forEach(this::line);
        text.append(String.format(Locale.ROOT, "%n"));
        ekman.forEach(this::line);
    }

    private void line(Score score) {
        text.append(String.format(
                Locale.ROOT,
                "%-16s %6d %6d %6d %10.3f %7.3f %6.3f%n",
                score.name(),
                score.there(),
                score.taken(),
                score.right(),
                score.precision(),
                score.recall(),
                score.f1()));
    }

    String written() {
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private static String named(Split split) {
        return split.name().toLowerCase(Locale.ROOT);
    }

    private static String digest(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256.", missing);
        }
    }
}
