package org.thaw.transfer;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.thaw.transfer.foreign.told.Found;
import org.thaw.transfer.foreign.told.Reading;
import org.thaw.transfer.foreign.told.Told;
import org.thaw.transfer.foreign.told.Unread;

/** What a person sees of another program’s file before anything of it is saved. */
record ForeignPreview(Reading reading) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneId.systemDefault());
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());
    private static final int SHOWN = 3;
    private static final int UNREAD_SHOWN = 50;
    private static final int GLIMPSE = 240;

    /** The beginning of an entry. */
    record Glimpse(String when, String what, String words) {}

    String program() {
        return reading.program().title();
    }

    /** Such as “2 pages and 1 check-in”. */
    String holds() {
        List<String> parts = new ArrayList<>();
        if (reading.pages() > 0) {
            parts.add(count(reading.pages(), "page", "pages"));
        }
        if (reading.checkIns() > 0) {
            parts.add(count(reading.checkIns(), "check-in", "check-ins"));
        }
        return parts.isEmpty() ? "nothing that could be read" : String.join(" and ", parts);
    }

    private static String count(long number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }

    boolean hasMoods() {
        return reading.checkIns() > 0;
    }

    /** From when to when. */
    String span() {
        return reading.first()
                .map(first -> span(first, reading.last().orElse(first)))
                .orElse("");
    }

    private static String span(Instant first, Instant last) {
        return DAY.format(first).equals(DAY.format(last))
                ? "It is from " + DAY.format(first) + "."
                : "The first is from " + DAY.format(first) + ", the last from " + DAY.format(last) + ".";
    }

    List<Glimpse> glimpses() {
        return reading.found().stream()
                .limit(SHOWN)
                .map(ForeignPreview::glimpse)
                .toList();
    }

    private static Glimpse glimpse(Found found) {
        String when = MOMENT.format(found.at().moment());
        return switch (found.told()) {
            case Told.Page(var page) -> {
                String tags = page.tags().isEmpty() ? "" : " (" + String.join(", ", page.tags()) + ")";
                String title = page.title().map(line -> line + "\n").orElse("");
                yield new Glimpse(when, "Page", shortened(title + page.text()) + tags);
            }
            case Told.Mood(var checkIn) ->
                new Glimpse(when, "Check-in", checkIn.word().orElse(""));
        };
    }

    /** What could not be read, as far as a page can show it. */
    List<Unread> unread() {
        return reading.unread().stream().limit(UNREAD_SHOWN).toList();
    }

    int unreadCount() {
        return reading.unread().size();
    }

    int unreadNotShown() {
        return unreadCount() - unread().size();
    }

    /** The beginning of some words, cut between letters. */
    static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= GLIMPSE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, GLIMPSE)) + " …";
    }

    /** Such as “12 pictures”. */
    List<String> left() {
        return reading.left().entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue())
                .toList();
    }

    @Override
    public String toString() {
        return "ForeignPreview[hidden]";
    }
}
