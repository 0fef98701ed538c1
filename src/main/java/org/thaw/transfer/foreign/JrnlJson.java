package org.thaw.transfer.foreign;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.thaw.transfer.foreign.told.Gathering;
import org.thaw.transfer.foreign.told.Pages;
import org.thaw.transfer.foreign.told.Program;
import org.thaw.transfer.foreign.written.WrittenDay;
import org.thaw.transfer.foreign.written.WrittenMoment;
import org.thaw.transfer.foreign.written.WrittenTime;

/** jrnl’s JSON: a day and a time by the clock on the wall. */
record JrnlJson(ZoneId zone) implements JsonFormat {
    @Override
    public Program program() {
        return Program.JRNL;
    }

    @Override
    public boolean recognises(Row row) {
        return row.key().isEmpty()
                && row.node().has("date")
                && (row.node().has("title") || row.node().has("body"));
    }

    @Override
    public void read(Row row, Gathering into) {
        Optional<LocalDateTime> local = local(row);
        if (local.isEmpty()) {
            into.unread(row.line(), row.words(), "it has no time that Thaw understands.");
            return;
        }
        JrnlWords words =
                new JrnlWords(row.text("title").strip(), row.text("body").strip(), row.isTrue("starred"));
        if (words.identity().isEmpty()) {
            into.unread(row.line(), row.words(), "there are no words in it.");
            return;
        }
        String identity =
                row.text("uuid").isBlank() ? local.get() + "\0" + words.identity() : "uuid " + row.text("uuid");
        into.page(
                identity,
                WrittenMoment.in(zone, local.get()),
                Pages.page(words.title(), words.body(), words.withStar(tags(row))));
    }

    private static Optional<LocalDateTime> local(Row row) {
        String time = row.text("time");
        return time.isBlank()
                ? WrittenMoment.read(row.text("date"))
                : WrittenDay.read(row.text("date"))
                        .flatMap(day -> WrittenTime.read(time).map(day::atTime));
    }

    /** A tag comes with the sign that the person chose for tags. */
    private static List<String> tags(Row row) {
        return row.texts("tags").stream()
                .map(tag -> !tag.isEmpty() && !Character.isLetterOrDigit(tag.codePointAt(0)) ? tag.substring(1) : tag)
                .toList();
    }
}
