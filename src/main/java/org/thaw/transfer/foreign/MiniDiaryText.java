package org.thaw.transfer.foreign;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.thaw.transfer.foreign.told.Gathering;
import org.thaw.transfer.foreign.told.Program;
import org.thaw.transfer.foreign.written.WrittenDay;
import org.thaw.transfer.open.FaultyExportException;

/** Mini Diary’s text, which is written like that of Day One, but for a time that is always midnight. */
record MiniDiaryText(ZoneId zone) implements TextFormat {
    private static final String HEAD = "\tDate:\t";
    private static final String MIDNIGHT = " at 00:00:00 GMT";

    @Override
    public Program program() {
        return Program.MINI_DIARY;
    }

    @Override
    public boolean recognises(Lines lines) {
        return lines.opening().filter(line -> line.startsWith(HEAD)).isPresent();
    }

    @Override
    public void read(Lines lines, Gathering into) throws FaultyExportException {
        if (lines.all().stream()
                .anyMatch(line -> line.startsWith(HEAD) && !line.stripTrailing().endsWith(MIDNIGHT))) {
            throw new FaultyExportException("This looks like plain text of Day One, which tells less than its JSON."
                    + " In Day One, export as JSON, and choose that file.");
        }
        int from = 1;
        for (int line = 2; line <= lines.count() + 1; line++) {
            if (line > lines.count() || lines.at(line).startsWith(HEAD)) {
                take(lines, from, line - 1, into);
                from = line;
            }
        }
    }

    private void take(Lines lines, int from, int to, Gathering into) {
        String head = lines.at(from).strip();
        if (!lines.at(from).startsWith(HEAD)) {
            return;
        }
        String written = head.substring("Date:".length(), head.length() - MIDNIGHT.length());
        Optional<LocalDate> day = WrittenDay.read(written);
        if (day.isEmpty()) {
            into.unread(from, lines.between(from, to).strip(), "its day is none that Thaw understands.");
            return;
        }
        String below = from < to ? lines.between(from + 1, to).strip() : "";
        if (below.isEmpty()) {
            into.unread(from, head, "there are no words in it.");
            return;
        }
        int titleEnd = below.indexOf("\n\n");
        boolean titled = titleEnd > 0 && below.indexOf('\n') == titleEnd;
        MiniDiaryJson.page(
                zone,
                day.get(),
                titled ? below.substring(0, titleEnd).strip() : "",
                titled ? below.substring(titleEnd).strip() : below,
                into);
    }
}
