package org.thaw.crisis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Something a person may write, the answer it deserves, and why. Every third line of a file was held out. */
record Line(Answer answer, String text, String reason, boolean isHeldOut) {

    static List<Line> from(String file) {
        var rows = rowsOf(file);
        var lines = new ArrayList<Line>();
        for (int row = 0; row < rows.size(); row++) {
            lines.add(of(rows.get(row).split("\t"), row % 3 == 2));
        }
        return lines;
    }

    private static Line of(String[] cells, boolean isHeldOut) {
        var answer = Answer.valueOf(cells[0].toUpperCase(Locale.ROOT));
        return new Line(answer, cells[1].replace("\\n", "\n"), cells[2], isHeldOut);
    }

    private static List<String> rowsOf(String file) {
        try (var in = Objects.requireNonNull(Line.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public String toString() {
        return text + " (" + reason + ")";
    }
}
