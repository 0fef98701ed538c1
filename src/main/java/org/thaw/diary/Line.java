package org.thaw.diary;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.thaw.diary.note.CheckIn;
import org.thaw.diary.note.Happening;
import org.thaw.diary.note.MedicineChange;
import org.thaw.diary.note.Note;
import org.thaw.diary.note.Tears;
import org.thaw.draft.Pressed;
import org.thaw.vault.Kept;

/** A note in a list: where it is, when it was, and what it says in short. */
record Line(String path, String day, String time, String name, String what) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final int SHORT = 120;

    static Line of(Kept<? extends Note> kept, ZoneId zone) {
        ZonedDateTime at = kept.at().atZone(zone);
        return new Line(
                Diary.path(kept), DAY.format(at), TIME.format(at), name(kept.entry()), shortened(what(kept.entry())));
    }

    /** When it was, and what it says. */
    String whole() {
        return what.isEmpty() ? time : time + ". " + what;
    }

    private static String name(Note note) {
        return switch (note) {
            case CheckIn _ -> "Check-in";
            case Tears tears -> tears.came().words();
            case MedicineChange change -> change.medicine();
            case Happening happening -> happening.what().words();
        };
    }

    private static String what(Note note) {
        List<String> parts = new ArrayList<>();
        switch (note) {
            case CheckIn one -> {
                one.numb().ifPresent(level -> parts.add("Numb " + level.value()));
                one.want().ifPresent(level -> parts.add("wanting to cry " + level.value()));
                one.distress().ifPresent(level -> parts.add("heavy " + level.value()));
                one.sleep()
                        .ifPresent(sleep -> parts.add("slept " + sleep.words().toLowerCase(Locale.ROOT)));
                one.circumstances().forEach(so -> parts.add(so.words().toLowerCase(Locale.ROOT)));
                one.word().ifPresent(word -> parts.add("“" + word + "”"));
            }
            case Tears one -> {
                if (!one.feelings().isEmpty()) {
                    parts.add(one.feelings().stream().map(Pressed::words).collect(Collectors.joining(", ")));
                }
                one.company().ifPresent(company -> parts.add(company.words().toLowerCase(Locale.ROOT)));
                one.where().ifPresent(parts::add);
                one.trigger().ifPresent(trigger -> parts.add("“" + trigger + "”"));
            }
            case MedicineChange one -> {
                parts.add(one.change().words());
                one.dose().ifPresent(parts::add);
            }
            case Happening one -> one.words().ifPresent(words -> parts.add("“" + words + "”"));
        }
        String joined = String.join(", ", parts);
        return joined.isEmpty() ? "" : joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1);
    }

    private static String shortened(String words) {
        return words.length() <= SHORT
                ? words
                : words.substring(
                                0,
                                words.offsetByCodePoints(0, Math.min(SHORT, words.codePointCount(0, words.length()))))
                        + "…";
    }

    @Override
    public String toString() {
        return "Line[hidden]";
    }
}
