package org.thaw.boxes;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.thaw.boxes.ladder.Weight;
import org.thaw.vault.EntryType;

/**
 * A box from outside. What is in it is kept apart, as {@link Inside}, so that no page of the shelf can show it.
 *
 * @param weight where the person has said it
 * @param untied when it was called light enough to open, having been heavier before
 */
public record Box(String name, Look look, Optional<Weight> weight, Optional<Instant> untied) {
    static final EntryType<Box> TYPE = new EntryType<>("boxes.box", 1, Box.class);

    /** Enough for a few words, and for a shelf on a small screen. */
    public static final int LONGEST_NAME = 40;

    public Box {
        requireNonNull(look);
        requireNonNull(weight);
        requireNonNull(untied);
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a box has a name of up to " + LONGEST_NAME + " letters");
        }
    }

    static Box made(String name, Look look) {
        return new Box(name, look, Optional.empty(), Optional.empty());
    }

    Box named(String other) {
        return new Box(other, look, weight, untied);
    }

    Box looking(Look other) {
        return new Box(name, other, weight, untied);
    }

    /** Called so heavy now. One that had a cord keeps it in mind for a night. */
    Box weighing(Weight now, Instant at) {
        boolean loosened = tied() && now.mayBeOpenedAlone();
        return new Box(name, look, Optional.of(now), loosened ? Optional.of(at) : untied);
    }

    /** Whether it carries the cord that says “not alone”. */
    public boolean tied() {
        return weight.filter(known -> !known.mayBeOpenedAlone()).isPresent();
    }

    @Override
    public String toString() {
        return "Box[hidden]";
    }
}
