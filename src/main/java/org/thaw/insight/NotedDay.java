package org.thaw.insight;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.thaw.diary.note.CheckIn;
import org.thaw.diary.note.Happening;
import org.thaw.diary.note.Level;
import org.thaw.diary.note.MedicineChange;
import org.thaw.diary.note.Note;
import org.thaw.diary.note.Tears;
import org.thaw.insight.chart.Mark;
import org.thaw.sitting.PastSitting;

/** What was noted of one day: notes and sittings, the earliest first. */
final class NotedDay {
    private final List<Note> notes = new ArrayList<>();
    private final List<PastSitting> sittings = new ArrayList<>();

    void add(Note note) {
        notes.add(note);
    }

    void add(PastSitting sitting) {
        sittings.add(sitting);
    }

    boolean hasCheckIn() {
        return checkIns().findAny().isPresent();
    }

    /** On average, where there are several. */
    OptionalDouble level(Measure measure) {
        return switch (measure) {
            case NUMB -> average(checkIns().flatMap(one -> one.numb().stream()));
            case WANT -> average(checkIns().flatMap(one -> one.want().stream()));
            case HEAVY -> average(checkIns().flatMap(one -> one.distress().stream()));
            case AFTER -> afterwards();
        };
    }

    private static OptionalDouble average(Stream<Level> levels) {
        return levels.mapToInt(Level::value).average();
    }

    /** As it was told last on that day: after tears, later counts more than at once. */
    private OptionalDouble afterwards() {
        Stream<Afterwards> told = Stream.concat(
                sittings.stream().flatMap(sitting -> sitting.relief().flatMap(Afterwards::of).stream()),
                notes.stream().filter(Tears.class::isInstance).flatMap(tears -> Afterwards.of((Tears) tears).stream()));
        return told.reduce((_, last) -> last).map(Afterwards::level).stream()
                .mapToDouble(level -> level)
                .findFirst();
    }

    boolean hadTears() {
        return tears().anyMatch(Tears::fell) || sittings.stream().anyMatch(PastSitting::tears);
    }

    boolean medicineChanged() {
        return notes.stream().anyMatch(note -> note instanceof MedicineChange change && change.lasts());
    }

    boolean happened() {
        return notes.stream().anyMatch(Happening.class::isInstance);
    }

    Stream<Tears> tears() {
        return notes.stream().filter(Tears.class::isInstance).map(Tears.class::cast);
    }

    Set<Mark> marks() {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        add(marks, Mark.TEARS, hadTears());
        add(marks, Mark.SITTING, !sittings.isEmpty());
        add(marks, Mark.MEDICINE, medicineChanged());
        add(marks, Mark.HAPPENING, happened());
        return marks;
    }

    /** What was so on this day itself. */
    Set<Circumstance> circumstances() {
        Set<Circumstance> so = EnumSet.noneOf(Circumstance.class);
        for (Note note : notes) {
            if (note instanceof CheckIn one) {
                add(so, one);
            }
        }
        add(so, Circumstance.SAT, !sittings.isEmpty());
        return so;
    }

    private static void add(Set<Circumstance> so, CheckIn one) {
        add(so, Circumstance.SLEPT_BADLY, one.sleep().equals(Optional.of(CheckIn.Sleep.BADLY)));
        add(so, Circumstance.VERY_NUMB, one.numb().filter(Level::isMuch).isPresent());
        add(so, Circumstance.WANTED_TO, one.want().filter(Level::isMuch).isPresent());
        add(so, Circumstance.HEAVY, one.distress().filter(Level::isMuch).isPresent());
        add(so, Circumstance.BLEEDING, one.circumstances().contains(CheckIn.Circumstance.BLEEDING));
        add(so, Circumstance.ALCOHOL, one.circumstances().contains(CheckIn.Circumstance.ALCOHOL));
        add(so, Circumstance.ILL, one.circumstances().contains(CheckIn.Circumstance.ILLNESS));
    }

    private static <E> void add(Set<E> so, E one, boolean is) {
        if (is) {
            so.add(one);
        }
    }

    private Stream<CheckIn> checkIns() {
        return notes.stream().filter(CheckIn.class::isInstance).map(CheckIn.class::cast);
    }

    @Override
    public String toString() {
        return "NotedDay[hidden]";
    }
}
