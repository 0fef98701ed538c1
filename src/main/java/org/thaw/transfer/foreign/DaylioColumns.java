package org.thaw.transfer.foreign;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The first line of Daylio’s file: which column is called what. Versions differ. */
record DaylioColumns(List<String> names, char between) {
    private static final Set<String> KNOWN =
            Set.of("full_date", "year", "date", "weekday", "time", "mood", "activities", "note_title", "note");

    /** Nothing where the line is not Daylio’s. A program for tables may have put other signs between the columns. */
    static Optional<DaylioColumns> read(String line) {
        return Stream.of(',', ';', '\t')
                .map(between -> new DaylioColumns(names(line, between), between))
                .filter(DaylioColumns::areDaylios)
                .findFirst();
    }

    private static List<String> names(String line, char between) {
        return Stream.of(line.split(String.valueOf(between), -1))
                .map(name -> name.replace("\"", "").strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private boolean areDaylios() {
        return (names.contains("full_date") || names.containsAll(Set.of("year", "date")))
                && names.contains("mood")
                && (names.contains("activities") || names.contains("note"));
    }

    /** A cell of a row; nothing where the file has no such column. */
    String cell(List<String> row, String name) {
        int column = names.indexOf(name);
        return column < 0 ? "" : row.get(column).strip();
    }

    /** What a row holds in columns that have no place here, each with its name: scales, and what may come. */
    List<String> others(List<String> row) {
        return IntStream.range(0, names.size())
                .filter(column ->
                        !KNOWN.contains(names.get(column)) && !row.get(column).isBlank())
                .boxed()
                .flatMap(column -> other(names.get(column), row.get(column)))
                .toList();
    }

    private static Stream<String> other(String name, String cell) {
        return name.equals("scales")
                ? Stream.of(cell.split("\\|"))
                        .map(scale -> scale.replace('\u00a0', ' ').strip())
                : Stream.of(name + ": " + cell.strip());
    }
}
