package org.thaw.transfer.foreign;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.transfer.foreign.told.Gathering;
import org.thaw.transfer.foreign.told.Pages;
import org.thaw.transfer.foreign.told.Program;
import org.thaw.transfer.foreign.written.WrittenDay;
import org.thaw.transfer.foreign.written.WrittenMoment;
import org.thaw.transfer.foreign.written.WrittenTime;
import org.thaw.transfer.open.OpenTime;

/** Daylio’s table: one row for each time a mood was noted. */
record DaylioCsv(ZoneId zone) implements TextFormat {
    @Override
    public Program program() {
        return Program.DAYLIO;
    }

    @Override
    public boolean recognises(Lines lines) {
        return columns(lines).isPresent();
    }

    private static Optional<DaylioColumns> columns(Lines lines) {
        return lines.opening().flatMap(DaylioColumns::read);
    }

    @Override
    public void read(Lines lines, Gathering into) {
        DaylioColumns columns = columns(lines).orElseThrow();
        int first = lines.all().indexOf(lines.opening().orElseThrow()) + 2;
        new DaylioRows(lines, columns, into).each(first, (line, cells) -> row(line, cells, lines, columns, into));
    }

    private void row(DaylioRows.Span line, List<String> cells, Lines lines, DaylioColumns columns, Gathering into) {
        Optional<LocalDateTime> local = local(columns, cells);
        if (local.isEmpty()) {
            into.unread(line.first(), lines.between(line.first(), line.last()), "its day or its time is not clear.");
            return;
        }
        String mood = columns.cell(cells, "mood");
        List<String> activities = Stream.of(columns.cell(cells, "activities").split("\\|"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        String title = DaylioNote.plain(columns.cell(cells, "note_title"));
        String text = Stream.concat(
                        Stream.of(DaylioNote.plain(columns.cell(cells, "note"))).filter(note -> !note.isEmpty()),
                        columns.others(cells).stream())
                .collect(Collectors.joining("\n"));
        boolean isPage = !(title + text).isEmpty() || !activities.isEmpty();
        if (mood.isEmpty() && !isPage) {
            into.unread(line.first(), lines.between(line.first(), line.last()), "there are no words in it.");
            return;
        }
        String identity = String.join("\0", local.get().toString(), mood, String.join("|", activities), title, text);
        OpenTime at = WrittenMoment.in(zone, local.get());
        if (!mood.isEmpty()) {
            into.mood(identity, at, mood);
        }
        if (isPage) {
            into.page(identity, at, Pages.page(title, text, activities));
        }
    }

    private static Optional<LocalDateTime> local(DaylioColumns columns, List<String> cells) {
        String weekday = columns.cell(cells, "weekday");
        Optional<LocalDate> day = columns.names().contains("full_date")
                ? WrittenDay.read(columns.cell(cells, "full_date"), weekday)
                : WrittenDay.read(columns.cell(cells, "date") + " " + columns.cell(cells, "year"));
        String time = columns.cell(cells, "time");
        Optional<LocalTime> clock = time.isEmpty() ? Optional.of(WrittenTime.NOON) : WrittenTime.read(time);
        return day.flatMap(date -> clock.map(date::atTime));
    }
}
