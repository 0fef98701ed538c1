package org.thaw.diary;

import java.util.Arrays;
import java.util.Optional;
import org.thaw.diary.note.CheckIn;
import org.thaw.diary.note.Happening;
import org.thaw.diary.note.MedicineChange;
import org.thaw.diary.note.Note;
import org.thaw.diary.note.Tears;

/** The kinds of notes, as addresses call them. */
enum Kind {
    CHECK_IN("check-in", "How is it?"),
    TEARS("tears", "What came?"),
    MEDICINE("medicine", "Which medicine changed?"),
    HAPPENING("happening", "What happened?");

    private final String word;
    private final String question;

    Kind(String word, String question) {
        this.word = word;
        this.question = question;
    }

    static Optional<Kind> read(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    static Kind of(Note note) {
        return switch (note) {
            case CheckIn _ -> CHECK_IN;
            case Tears _ -> TEARS;
            case MedicineChange _ -> MEDICINE;
            case Happening _ -> HAPPENING;
        };
    }

    String question() {
        return question;
    }

    /** The page for a new one, and where its form goes. */
    String path() {
        return "/diary/" + word;
    }
}
