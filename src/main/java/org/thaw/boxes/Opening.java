package org.thaw.boxes;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.thaw.boxes.ladder.Outcome;
import org.thaw.boxes.ladder.Weight;
import org.thaw.vault.EntryId;
import org.thaw.vault.EntryType;

/**
 * One lifting of a lid, as a vault keeps it: numbers and times, no words. It stays where its box is deleted, so that
 * the day’s one opening stays one.
 *
 * @param weight that the box had then; later weights change nothing here
 * @param minutes how long the lid may be up, 2 to 5
 * @param peak asked after the lid is shut; empty where it was not told, as is {@code after}
 */
public record Opening(
        EntryId box,
        Weight weight,
        Weight before,
        Instant from,
        int minutes,
        Progress progress,
        Optional<Weight> peak,
        Optional<Weight> after) {
    static final EntryType<Opening> TYPE = new EntryType<>("boxes.opening", 1, Opening.class);

    public static final int SHORTEST = 2;
    public static final int LONGEST = 5;

    /** How far it has come; the names are part of what vaults keep. */
    public enum Progress {
        LID_UP,
        /** Shut, and asked how high it went. */
        ASKING_PEAK,
        /** Asked how heavy it is now. */
        ASKING_AFTER,
        /** All was asked, and the next step is said. */
        SAYING_NEXT,
        DONE
    }

    public Opening {
        requireNonNull(box);
        requireNonNull(weight);
        requireNonNull(before);
        requireNonNull(from);
        requireNonNull(progress);
        requireNonNull(peak);
        requireNonNull(after);
        if (!weight.mayBeOpenedAlone()) {
            throw new IllegalArgumentException("what is heavier than four is not opened alone (EVIDENCE C, C08)");
        }
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new IllegalArgumentException("a lid is up for two to five minutes (EVIDENCE C, C08)");
        }
    }

    static Opening begun(EntryId box, Weight weight, Weight before, Instant from, int minutes) {
        return new Opening(box, weight, before, from, minutes, Progress.LID_UP, Optional.empty(), Optional.empty());
    }

    public Instant until() {
        return from.plus(Duration.ofMinutes(minutes));
    }

    /** The lid is on. Once shut, it stays so. */
    Opening shut() {
        return progress == Progress.LID_UP ? at(Progress.ASKING_PEAK, peak, after) : this;
    }

    Opening peaked(Optional<Weight> told) {
        return progress == Progress.ASKING_PEAK ? at(Progress.ASKING_AFTER, told, after) : this;
    }

    Opening ended(Optional<Weight> told) {
        return progress == Progress.ASKING_AFTER ? at(Progress.SAYING_NEXT, peak, told) : this;
    }

    Opening left() {
        return progress == Progress.SAYING_NEXT ? at(Progress.DONE, peak, after) : this;
    }

    private Opening at(Progress now, Optional<Weight> highest, Optional<Weight> last) {
        return new Opening(box, weight, before, from, minutes, now, highest, last);
    }

    Outcome outcome() {
        return new Outcome(from, weight, before, peak, after);
    }

    @Override
    public String toString() {
        return "Opening[hidden]";
    }
}
