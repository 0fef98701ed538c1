package org.thaw.diary;

import java.util.Optional;
import org.thaw.diary.note.CheckIn;
import org.thaw.diary.note.Happening;
import org.thaw.diary.note.MedicineChange;
import org.thaw.diary.note.Note;
import org.thaw.diary.note.Tears;

/** What a calendar marks on a day: a sign to see, and words to hear. */
enum Mark {
    TEARS("●", "tears or wet eyes"),
    ALMOST("○", "almost"),
    MEDICINE("◆", "a medicine changed"),
    HAPPENING("▽", "a loss, or something else that happened");

    private final String sign;
    private final String words;

    Mark(String sign, String words) {
        this.sign = sign;
        this.words = words;
    }

    static Optional<Mark> of(Note note) {
        return switch (note) {
            case CheckIn _ -> Optional.empty();
            case Tears tears -> Optional.of(tears.fell() ? TEARS : ALMOST);
            case MedicineChange change -> Optional.of(MEDICINE).filter(_ -> change.lasts());
            case Happening _ -> Optional.of(HAPPENING);
        };
    }

    String sign() {
        return sign;
    }

    String words() {
        return words;
    }
}
