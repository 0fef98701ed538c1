package org.thaw.diary;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.thaw.diary.note.CheckIn;
import org.thaw.diary.note.MedicineChange;
import org.thaw.diary.note.Note;
import org.thaw.diary.note.Tears;
import org.thaw.vault.Kept;

/**
 * The notes of one day.
 *
 * @param numb how numb on average, where it was told
 * @param tears whether tears or wet eyes came
 * @param almost whether they almost did
 * @param medicine whether a medicine changed
 */
record DayOfNotes(
        LocalDate date, List<Line> lines, OptionalDouble numb, boolean tears, boolean almost, boolean medicine) {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    DayOfNotes {
        lines = List.copyOf(lines);
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
                told.stream().anyMatch(note -> note instanceof Tears tears && tears.fell()),
                told.stream().anyMatch(note -> note instanceof Tears tears && !tears.fell()),
                told.stream()
                        .anyMatch(note -> note instanceof MedicineChange change
                                && change.change() != MedicineChange.Change.TAKEN));
    }

    static DayOfNotes empty(LocalDate date) {
        return new DayOfNotes(date, List.of(), OptionalDouble.empty(), false, false, false);
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
        if (tears) {
            parts.add("tears or wet eyes");
        }
        if (almost) {
            parts.add("almost");
        }
        if (medicine) {
            parts.add("a medicine changed");
        }
        return parts.isEmpty() ? "a note" : String.join(", ", parts);
    }

    @Override
    public String toString() {
        return "DayOfNotes[hidden]";
    }
}
