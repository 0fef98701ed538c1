package org.thaw.crisis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Something a person may write, and the answer it deserves. Where the reader misses it, what it answers instead. */
record Line(Answer answer, String text, Answer readAs) {

    /** The first lines, written before any pattern. */
    static Stream<Line> first() {
        return Stream.of("lines-en.tsv", "lines-es.tsv")
                .flatMap(file -> rowsOf(file).stream().map(Line::firstOf));
    }

    /** Lines written later, each set after the patterns had been made on the one before. */
    static Stream<Line> later() {
        return Stream.of("later-en.tsv", "later-es.tsv")
                .flatMap(file -> rowsOf(file).stream().map(Line::laterOf));
    }

    static Stream<Line> all() {
        return Stream.concat(first(), later());
    }

    private static Line firstOf(List<String> cells) {
        var answer = answer(cells.getFirst());
        return new Line(answer, cells.get(1).replace("\\n", "\n"), answer);
    }

    private static Line laterOf(List<String> cells) {
        return new Line(answer(cells.getFirst()), cells.get(1), answer(cells.get(3)));
    }

    private static Answer answer(String word) {
        return Answer.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static List<List<String>> rowsOf(String file) {
        try (var in = Objects.requireNonNull(Line.class.getResourceAsStream(file), file)) {
            var rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1);
            return rows.map(row -> List.of(row.split("\t"))).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public String toString() {
        return answer.word() + ": " + text;
    }
}
