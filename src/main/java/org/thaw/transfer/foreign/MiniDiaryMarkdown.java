package org.thaw.transfer.foreign;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.transfer.foreign.told.Gathering;
import org.thaw.transfer.foreign.told.Program;
import org.thaw.transfer.foreign.written.WrittenDay;

/** Mini Diary’s Markdown: a heading for each day, in the language the program spoke. */
record MiniDiaryMarkdown(ZoneId zone) implements TextFormat {
    private static final String HEAD = "## ";
    private static final Pattern LIKE_A_DAY = Pattern.compile("(?=.*\\b\\d{4}\\b)(?=.*\\b\\d{1,2}\\b).{1,60}");
    private static final Pattern TITLED = Pattern.compile("\\*\\*([^\\n]+)\\*\\*(?:\\n([\\s\\S]*))?");

    @Override
    public Program program() {
        return Program.MINI_DIARY;
    }

    @Override
    public boolean recognises(Lines lines) {
        return lines.opening()
                .filter(line -> line.strip().equals("# Mini Diary"))
                .isPresent();
    }

    /** A heading in a person’s own words is part of their text. */
    private static boolean begins(String line) {
        return line.startsWith(HEAD)
                && (WrittenDay.read(line.substring(HEAD.length())).isPresent()
                        || LIKE_A_DAY.matcher(line.substring(HEAD.length())).matches());
    }

    @Override
    public void read(Lines lines, Gathering into) {
        int from = lines.all().indexOf(lines.opening().orElse("")) + 2;
        for (int line = from; line <= lines.count() + 1; line++) {
            if (line > lines.count() || begins(lines.at(line))) {
                take(lines, from, line - 1, into);
                from = line;
            }
        }
    }

    private void take(Lines lines, int from, int to, Gathering into) {
        String block = from <= to ? lines.between(from, to).strip() : "";
        if (block.isEmpty()) {
            return;
        }
        Optional<LocalDate> day =
                begins(lines.at(from)) ? WrittenDay.read(lines.at(from).substring(HEAD.length())) : Optional.empty();
        String below = from < to ? lines.between(from + 1, to).strip() : "";
        if (day.isEmpty()) {
            into.unread(from, block, "no day that Thaw understands stands before it.");
        } else if (below.isEmpty()) {
            into.unread(from, block, "there are no words in it.");
        } else {
            page(day.get(), below, into);
        }
    }

    private void page(LocalDate day, String below, Gathering into) {
        Matcher titled = TITLED.matcher(below);
        if (titled.matches()) {
            String text = titled.group(2) == null ? "" : titled.group(2);
            MiniDiaryJson.page(zone, day, titled.group(1).strip(), text.strip(), into);
        } else {
            MiniDiaryJson.page(zone, day, "", below, into);
        }
    }
}
