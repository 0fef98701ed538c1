package org.thaw.diary;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.thaw.diary.note.CheckIn;
import org.thaw.diary.note.Note;
import org.thaw.vault.Kept;

/**
 * The notes of one day.
 *
 * @param numb how numb on average, where it was told
 * @param marks what a calendar marks on it
 */
record DayOfNotes(LocalDate date, List<Line> lines, OptionalDouble numb, Set<Mark> marks) {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    DayOfNotes {
        lines = List.copyOf(lines);
        marks = Collections.unmodifiableSet(new TreeSet<>(marks));
    }

    static DayOfNotes of(LocalDate date, List<Kept<? extends Note>> notes, ZoneId zone) {
        List<Note> told = notes.stream().<Note>map(Kept::entry).toList();
        return new DayOfNotes(
                date,
                notes.stream().map(kept -> Line.of(kept, zone)).toList(),
                told.stream()
                        .filter(CheckIn.class::isInstance)
                        .flatMap(note -> ((CheckIn) note).numb().stream())
                        .mapToInt(level -> level.value())
                        .average(),
                told.stream().flatMap(note -> Mark.of(note).stream()).collect(Collectors.toSet()));
    }

    static DayOfNotes empty(LocalDate date) {
        return new DayOfNotes(date, List.of(), OptionalDouble.empty(), Set.of());
    }

    String path() {
        return "/diary/day/" + date;
    }

    String name() {
        return NAME.format(date);
    }

    /** Rounded, as a calendar shows it; empty where it was not told. */
    String numbness() {
        return numb.isPresent() ? Long.toString(Math.round(numb.getAsDouble())) : "";
    }

    /** What the calendar’s marks mean, for who hears them. */
    String said() {
        List<String> parts = new ArrayList<>();
        if (numb.isPresent()) {
            parts.add("numb " + numbness());
        }
        marks.forEach(mark -> parts.add(mark.words()));
        return parts.isEmpty() ? "a note" : String.join(", ", parts);
    }

    @Override
    public String toString() {
        return "DayOfNotes[hidden]";
    }
}
