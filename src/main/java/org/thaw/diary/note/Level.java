package org.thaw.diary.note;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** How much of something there was, as the person says it: 0 is none, 10 the most they can think of. */
public record Level(@JsonValue int value) {
    private static final int MUCH = 7;

    @JsonCreator
    public Level {
        if (value < 0 || value > 10) {
            throw new IllegalArgumentException("a level goes from 0 to 10");
        }
    }

    public static Optional<Level> read(String pressed) {
        return pressed.matches("[0-9]|10") ? Optional.of(new Level(Integer.parseInt(pressed))) : Optional.empty();
    }

    /** Whether it is seven or more: from there on a stop rule holds, where it is distress (EVIDENCE C). */
    public boolean isMuch() {
        return value >= MUCH;
    }

    @Override
    public String toString() {
        return "Level[hidden]";
    }
}
