package org.thaw.diary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.diary.note.CheckIn;
import org.thaw.diary.note.Happening;
import org.thaw.diary.note.Level;
import org.thaw.diary.note.MedicineChange;
import org.thaw.diary.note.Note;
import org.thaw.diary.note.Tears;
import org.thaw.draft.FaultyFormException;
import org.thaw.draft.Filled;
import org.thaw.draft.Pressed;

/** Between notes and the fields of their forms, both ways. */
final class NoteForm {
    static final int LONGEST = 2_000;

    private NoteForm() {}

    /** @throws FaultyFormException where something that is needed was left out, or is too long */
    static Note read(Kind kind, Filled form) {
        return switch (kind) {
            case CHECK_IN -> checkIn(form);
            case TEARS -> tears(form);
            case MEDICINE -> medicine(form);
            case HAPPENING -> happening(form);
        };
    }

    /** All that was typed, for the reader of words that call for help. */
    static String[] typed(Filled form) {
        return Stream.of("word", "where", "who", "trigger", "medicine", "dose", "words")
                .map(form::text)
                .filter(words -> !words.isBlank())
                .toArray(String[]::new);
    }

    private static CheckIn checkIn(Filled form) {
        CheckIn note = new CheckIn(
                Level.read(form.text("numb")),
                Level.read(form.text("want")),
                Level.read(form.text("heavy")),
                Pressed.read(CheckIn.Sleep.class, form.text("sleep")),
                words(form, "word"),
                Pressed.read(CheckIn.Circumstance.class, form.values("so")));
        if (note.saysNothing()) {
            throw new FaultyFormException("numb", "Choose a number or write a word. One of them is enough.");
        }
        return note;
    }

    private static Tears tears(Filled form) {
        return new Tears(
                Pressed.read(Tears.Came.class, form.text("came"))
                        .orElseThrow(
                                () -> new FaultyFormException("came", "Choose what came. The rest can be left out.")),
                words(form, "where"),
                Pressed.read(Tears.Company.class, form.text("company")),
                words(form, "who"),
                words(form, "trigger"),
                Pressed.read(Tears.Feeling.class, form.values("feeling")),
                Pressed.read(Tears.Degree.class, form.text("held")),
                Pressed.read(Tears.Degree.class, form.text("ashamed")),
                Pressed.read(Tears.Helped.class, form.text("helped")),
                Pressed.read(Tears.Relief.class, form.text("now")),
                Pressed.read(Tears.Relief.class, form.text("later")));
    }

    private static MedicineChange medicine(Filled form) {
        return new MedicineChange(
                words(form, "medicine")
                        .orElseThrow(() -> new FaultyFormException("medicine", "Write which medicine it was.")),
                Pressed.read(MedicineChange.Change.class, form.text("change"))
                        .orElseThrow(() -> new FaultyFormException("change", "Choose what changed.")),
                words(form, "dose"));
    }

    private static Happening happening(Filled form) {
        return new Happening(
                Pressed.read(Happening.What.class, form.text("what"))
                        .orElseThrow(() -> new FaultyFormException("what", "Choose what happened.")),
                words(form, "words"));
    }

    private static Optional<String> words(Filled form, String field) {
        return form.words(field).map(words -> {
            if (words.length() > LONGEST) {
                throw new FaultyFormException(field, "That is too long for a note. The journal has room for it.");
            }
            return words;
        });
    }

    /** What stands in the form of a note that was kept. */
    static Filled of(Note note, When when) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("on", List.of(when.on()));
        values.put("at", List.of(when.at()));
        switch (note) {
            case CheckIn one -> {
                level(values, "numb", one.numb());
                level(values, "want", one.want());
                level(values, "heavy", one.distress());
                pressed(values, "sleep", one.sleep().stream().toList());
                text(values, "word", one.word());
                pressed(values, "so", one.circumstances());
            }
            case Tears one -> {
                pressed(values, "came", List.of(one.came()));
                text(values, "where", one.where());
                pressed(values, "company", one.company().stream().toList());
                text(values, "who", one.who());
                text(values, "trigger", one.trigger());
                pressed(values, "feeling", one.feelings());
                pressed(values, "held", one.heldBack().stream().toList());
                pressed(values, "ashamed", one.ashamed().stream().toList());
                pressed(values, "helped", one.helped().stream().toList());
                pressed(values, "now", one.now().stream().toList());
                pressed(values, "later", one.later().stream().toList());
            }
            case MedicineChange one -> {
                text(values, "medicine", Optional.of(one.medicine()));
                pressed(values, "change", List.of(one.change()));
                text(values, "dose", one.dose());
            }
            case Happening one -> {
                pressed(values, "what", List.of(one.what()));
                text(values, "words", one.words());
            }
        }
        return Filled.of(values);
    }

    private static void level(Map<String, List<String>> values, String field, Optional<Level> level) {
        level.ifPresent(one -> values.put(field, List.of(Integer.toString(one.value()))));
    }

    private static void text(Map<String, List<String>> values, String field, Optional<String> text) {
        text.ifPresent(one -> values.put(field, List.of(one)));
    }

    private static void pressed(Map<String, List<String>> values, String field, Collection<? extends Pressed> answers) {
        List<String> words = new ArrayList<>();
        answers.forEach(answer -> words.add(answer.word()));
        values.put(field, words);
    }
}
