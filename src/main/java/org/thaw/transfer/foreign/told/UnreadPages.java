package org.thaw.transfer.foreign.told;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.thaw.transfer.open.OpenTime;

/** Plain pages for what could not be read, so that not a line of it is lost: one, or several where one would be long. */
record UnreadPages(Program program, List<Unread> unread) {
    /** What a person can still read, and a form can still send, in characters. */
    private static final int LONGEST = 100_000;

    List<Found> at(Instant moment) {
        List<Found> pages = new ArrayList<>();
        for (String text : texts()) {
            pages.add(new Found(
                    new Identity(program, "unread " + text).id(),
                    OpenTime.of(moment),
                    new Told.Page(Pages.page("Not understood, from " + program.title(), text, List.of()))));
        }
        return pages;
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Unread one : unread) {
            if (!text.isEmpty() && text.length() + one.words().length() > LONGEST) {
                texts.add(text.toString());
                text.setLength(0);
            }
            text.append(one.place().words()).append(":\n").append(one.words()).append("\n\n");
        }
        if (!text.isEmpty()) {
            texts.add(text.toString());
        }
        return texts.stream().distinct().toList();
    }

    @Override
    public String toString() {
        return "UnreadPages[hidden]";
    }
}
