package org.thaw.transfer.foreign;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.thaw.transfer.foreign.told.Gathering;
import org.thaw.transfer.foreign.told.Pages;
import org.thaw.transfer.foreign.told.Program;
import org.thaw.transfer.foreign.written.WrittenDay;
import org.thaw.transfer.foreign.written.WrittenMoment;
import org.thaw.transfer.foreign.written.WrittenTime;
import tools.jackson.databind.JsonNode;

/** Mini Diary’s JSON: entries by their day, one each, or a list of them in versions still to come. */
record MiniDiaryJson(ZoneId zone) implements JsonFormat {
    @Override
    public Program program() {
        return Program.MINI_DIARY;
    }

    @Override
    public boolean recognises(Row row) {
        return !row.key().isEmpty();
    }

    @Override
    public void read(Row row, Gathering into) {
        Optional<LocalDate> day = WrittenDay.read(row.key());
        if (day.isEmpty()) {
            into.unread(row.line(), row.words(), "it has no day that Thaw understands.");
        } else if (row.node().isArray()) {
            for (JsonNode one : row.node()) {
                entry(day.get(), new Row(row.line(), row.key(), one), into);
            }
        } else {
            entry(day.get(), row, into);
        }
    }

    private void entry(LocalDate day, Row row, Gathering into) {
        String title = row.text("title").strip();
        String text = row.text("text").strip();
        if (title.isEmpty() && text.isEmpty()) {
            into.unread(row.line(), row.words(), "there are no words in it.");
            return;
        }
        page(zone, day, title, text, into);
    }

    /** All three exports of Mini Diary tell a day, a title and a text. */
    static void page(ZoneId zone, LocalDate day, String title, String text, Gathering into) {
        into.page(
                day + "\0" + title + "\0" + text,
                WrittenMoment.in(zone, day.atTime(WrittenTime.NOON)),
                Pages.page(title, text, java.util.List.of()));
    }
}
