package org.thaw.insight;

import java.util.Optional;
import org.thaw.diary.note.Tears;
import org.thaw.sitting.PastSitting;

/** How it felt after tears or after a sitting, and where a drawing has it, from 0 to 10. */
enum Afterwards {
    HEAVIER(0, "heavier"),
    SAME(5, "the same"),
    LIGHTER(10, "lighter");

    private final int level;
    private final String words;

    Afterwards(int level, String words) {
        this.level = level;
        this.words = words;
    }

    /** Later where that was told, otherwise at once; nothing where it was not told, or they were not sure. */
    static Optional<Afterwards> of(Tears tears) {
        return tears.later().or(tears::now).flatMap(relief -> switch (relief) {
            case LIGHTER -> Optional.of(LIGHTER);
            case SAME -> Optional.of(SAME);
            case HEAVIER -> Optional.of(HEAVIER);
            case UNSURE -> Optional.empty();
        });
    }

    static Optional<Afterwards> of(PastSitting.Relief relief) {
        return Optional.of(
                switch (relief) {
                    case LIGHTER -> LIGHTER;
                    case SAME -> SAME;
                    case HEAVIER -> HEAVIER;
                });
    }

    int level() {
        return level;
    }

    String words() {
        return words;
    }
}
