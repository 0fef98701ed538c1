package org.thaw.transfer.foreign;

import java.time.ZoneId;
import java.util.Optional;
import org.thaw.transfer.foreign.JrnlHead.Begins;
import org.thaw.transfer.foreign.JrnlHead.Style;
import org.thaw.transfer.foreign.told.Gathering;
import org.thaw.transfer.foreign.told.Pages;
import org.thaw.transfer.foreign.told.Program;
import org.thaw.transfer.foreign.written.WrittenDay;
import org.thaw.transfer.foreign.written.WrittenMoment;

/** jrnl’s journal, which its export as text is too, and its export as Markdown. */
record JrnlText(ZoneId zone) implements TextFormat {
    @Override
    public Program program() {
        return Program.JRNL;
    }

    @Override
    public boolean recognises(Lines lines) {
        return style(lines).isPresent();
    }

    private static Optional<Style> style(Lines lines) {
        String opening = lines.opening().orElse("");
        if (opening.matches("# \\d{4}") || Style.HEADINGS.read(opening).isPresent()) {
            return Optional.of(Style.HEADINGS).filter(style -> isUsed(style, lines));
        }
        Style style = opening.startsWith("[") || !isTimed(opening) ? Style.BRACKETS : Style.BARE;
        return Optional.of(style).filter(used -> isUsed(used, lines));
    }

    private static boolean isTimed(String line) {
        return Style.BARE.read(line).filter(Begins.class::isInstance).isPresent();
    }

    private static boolean isUsed(Style style, Lines lines) {
        return lines.all().stream()
                .anyMatch(line ->
                        style.read(line).filter(Begins.class::isInstance).isPresent());
    }

    @Override
    public void read(Lines lines, Gathering into) {
        Style style = style(lines).orElse(Style.BRACKETS);
        int from = 1;
        Optional<JrnlHead> head = Optional.empty();
        for (int line = 1; line <= lines.count(); line++) {
            Optional<JrnlHead> next = style.read(lines.at(line));
            if (next.isPresent()) {
                take(head, lines, from, line - 1, into);
                head = next;
                from = line;
            }
        }
        take(head, lines, from, lines.count(), into);
    }

    private void take(Optional<JrnlHead> head, Lines lines, int from, int to, Gathering into) {
        if (to < from) {
            return;
        }
        switch (head.orElse(null)) {
            case null -> before(lines.between(from, to), from, into);
            case JrnlHead.Unclear _ ->
                into.unread(from, lines.between(from, to).strip(), "its time could be no time, or more than one.");
            case Begins begins -> page(begins, from, from < to ? lines.between(from + 1, to) : "", into);
        }
    }

    private void before(String words, int from, Gathering into) {
        String said = structureLeftOut(words);
        if (!said.isBlank()) {
            into.unread(from, said.strip(), "no time stands before it.");
        }
    }

    private void page(Begins begins, int line, String below, Gathering into) {
        String text = begins.rest() + "\n" + structureLeftOut(below);
        JrnlWords words = JrnlWords.of(text);
        if (words.identity().isEmpty()) {
            into.unread(line, String.valueOf(begins.at()), "there are no words in it.");
            return;
        }
        into.page(
                begins.at() + "\0" + words.identity(),
                WrittenMoment.in(zone, begins.at()),
                Pages.page(words.title(), words.body(), words.withStar(JrnlWords.tags(text))));
    }

    /** The export as Markdown puts a heading before each year and month. */
    private static String structureLeftOut(String words) {
        return words.lines()
                .filter(line -> !line.startsWith("#") || !isStructure(line))
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    private static boolean isStructure(String line) {
        return line.matches("# \\d{4}") || (line.startsWith("## ") && WrittenDay.isMonth(line.substring(3)));
    }
}
