package org.thaw.transfer.readable;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.thaw.transfer.open.OpenEntry;
import org.thaw.transfer.open.OpenWriter;

/**
 * A zip that a person can read: the entries by day and by type in Markdown, and the open export for programs. It is
 * not sealed, and says so first. Written straight into the stream; nothing of it is put into a file on the way.
 */
public final class ReadableExport {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final List<OpenEntry> entries;
    private final ZoneId zone;
    private final ZipOutputStream zip;

    private ReadableExport(List<OpenEntry> entries, ZoneId zone, ZipOutputStream zip) {
        this.entries = entries;
        this.zone = zone;
        this.zip = zip;
    }

    /**
     * Writes the zip. The stream stays open.
     *
     * @param zone where the person’s days begin
     * @param faults what was found wrong with the vault, in plain sentences
     */
    public static void write(List<OpenEntry> entries, List<String> faults, ZoneId zone, OutputStream out)
            throws IOException {
        List<OpenEntry> ordered = entries.stream()
                .sorted(Comparator.comparing(entry -> entry.at().moment()))
                .toList();
        ZipOutputStream zip = new ZipOutputStream(new Unclosed(out), UTF_8);
        ReadableExport export = new ReadableExport(ordered, zone, zip);
        export.file("READ-ME-FIRST.md", export.opening(faults));
        export.json();
        export.days();
        export.types();
        zip.finish();
        out.flush();
    }

    private String opening(List<String> faults) {
        StringBuilder text = new StringBuilder("""
                # This is not sealed

                Anybody who has these files can read them. Keep them in a safe place, or delete them after use.

                - `by-day` holds what you kept, a file for each month.
                - `by-type` holds the same, a file for each kind.
                - `thaw-export.json` holds the same for programs. Thaw can import it.

                A password that Thaw keeps for you, such as that of your mail server, is not included.

                Days and times are those of %s.

                ## What is in it

                """.formatted(zone.getId()));
        byType().forEach((type, some) -> text.append("- %s: %d%n".formatted(Names.kind(type), some.size())));
        if (!faults.isEmpty()) {
            text.append("\n## The vault was damaged\n\nWhat could still be read is here. What was found:\n\n");
            faults.forEach(fault -> text.append("- ").append(fault).append('\n'));
        }
        return text.toString();
    }

    private void json() throws IOException {
        zip.putNextEntry(new ZipEntry("thaw-export.json"));
        try (OpenWriter json = new OpenWriter(new Unclosed(zip))) {
            for (OpenEntry entry : entries) {
                json.write(entry);
            }
        }
        zip.closeEntry();
    }

    private void days() throws IOException {
        Map<YearMonth, List<OpenEntry>> months = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> YearMonth.from(local(entry)), TreeMap::new, Collectors.toList()));
        for (Map.Entry<YearMonth, List<OpenEntry>> month : months.entrySet()) {
            String heading = month.getKey().format(MONTH);
            file("by-day/" + month.getKey() + ".md", page(heading, month.getValue(), Heading.WITH_TYPE));
        }
    }

    private void types() throws IOException {
        Set<String> taken = new HashSet<>();
        for (Map.Entry<String, List<OpenEntry>> type : byType().entrySet()) {
            String name = Names.file(type.getKey());
            String free = name;
            for (int next = 2; !taken.add(free); next++) {
                free = name + "-" + next;
            }
            file("by-type/" + free + ".md", page(Names.kind(type.getKey()), type.getValue(), Heading.TIME_ALONE));
        }
    }

    private enum Heading {
        WITH_TYPE,
        TIME_ALONE
    }

    private String page(String title, List<OpenEntry> some, Heading heading) {
        StringBuilder text = new StringBuilder("# ").append(title).append("\n\nThis is not sealed.\n");
        Map<LocalDate, List<OpenEntry>> days = some.stream()
                .collect(Collectors.groupingBy(entry -> local(entry).toLocalDate(), TreeMap::new, Collectors.toList()));
        days.forEach((day, entriesOfDay) -> {
            text.append("\n## ").append(day.format(DAY)).append('\n');
            entriesOfDay.forEach(entry -> text.append("\n### ")
                    .append(local(entry).format(TIME))
                    .append(heading == Heading.WITH_TYPE ? ", " + Names.kind(entry.type()) : "")
                    .append("\n\n")
                    .append(EntryMarkdown.of(entry.own())));
        });
        return text.toString();
    }

    private Map<String, List<OpenEntry>> byType() {
        return entries.stream().collect(Collectors.groupingBy(OpenEntry::type, TreeMap::new, Collectors.toList()));
    }

    private ZonedDateTime local(OpenEntry entry) {
        return entry.at().moment().atZone(zone);
    }

    private void file(String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }

    /** A stream that belongs to somebody else. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
