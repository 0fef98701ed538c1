package org.thaw.transfer.foreign;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.thaw.transfer.foreign.told.Gathering;

/**
 * The rows of a table. A quotation mark that never closes would take the rest of the file with it: then the row is
 * gathered as unread, and the reading goes on where the next row seems to begin.
 */
final class DaylioRows {
    private static final int MOST_BROKEN = 100;

    private final Lines lines;
    private final DaylioColumns columns;
    private final Gathering into;
    private final CSVFormat format;
    private final Pattern beginning;

    DaylioRows(Lines lines, DaylioColumns columns, Gathering into) {
        this.lines = lines;
        this.columns = columns;
        this.into = into;
        this.format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(columns.between())
                .setIgnoreEmptyLines(false)
                .get();
        this.beginning = Pattern.compile("\"?\\d{1,4}[-/.]?\\d{0,2}[-/.]?\\d{0,4}\"?" + columns.between() + ".*");
    }

    /** The lines of one row, which may be several. */
    record Span(int first, int last) {}

    void each(int first, BiConsumer<Span, List<String>> taker) {
        int from = first;
        for (int broken = 0; from <= lines.count(); broken++) {
            int at = readFrom(from, taker);
            if (at > lines.count()) {
                return;
            }
            int next = broken < MOST_BROKEN ? nextBeginning(at + 1) : lines.count() + 1;
            into.unread(at, lines.between(at, next - 1), "its quotation marks do not fit together.");
            from = next;
        }
    }

    /** Reads rows up to the first that is broken, and says where that is. */
    private int readFrom(int from, BiConsumer<Span, List<String>> taker) {
        int at = from;
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(lines.between(from, lines.count())))
                .setFormat(format)
                .get()) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                CSVRecord row = records.next();
                int next = from + (int) parser.getCurrentLineNumber();
                take(new Span(at, Math.max(at, next - 1)), row.toList(), taker);
                at = next;
            }
            return lines.count() + 1;
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            return at;
        }
    }

    private void take(Span span, List<String> cells, BiConsumer<Span, List<String>> taker) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        List<String> row = new ArrayList<>(cells);
        while (row.size() > columns.names().size() && row.getLast().isBlank()) {
            row.removeLast();
        }
        if (row.size() == columns.names().size()) {
            taker.accept(span, row);
        } else {
            into.unread(
                    span.first(),
                    lines.between(span.first(), span.last()),
                    "it has " + row.size() + " columns where the first line has "
                            + columns.names().size() + ".");
        }
    }

    private int nextBeginning(int from) {
        int line = from;
        while (line <= lines.count() && !beginning.matcher(lines.at(line)).matches()) {
            line++;
        }
        return line;
    }
}
