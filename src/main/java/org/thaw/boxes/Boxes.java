package org.thaw.boxes;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.thaw.boxes.ladder.Candidate;
import org.thaw.boxes.ladder.Candidate.Filling;
import org.thaw.boxes.ladder.Ladder;
import org.thaw.boxes.ladder.Rungs;
import org.thaw.boxes.ladder.Weight;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** The boxes in a vault, from outside. Their inside is read by {@link Openings} alone. */
@Component
public class Boxes {
    private final Clock clock;

    Boxes(Clock clock) {
        this.clock = clock;
    }

    /** As they stand on the shelf: lightest first, those not weighed last, then by their places. */
    public List<Kept<Box>> all(OpenVault vault) {
        return vault.all(Box.TYPE).stream()
                .sorted(Comparator.<Kept<Box>>comparingInt(
                                kept -> kept.entry().weight().map(Weight::value).orElse(Integer.MAX_VALUE))
                        .thenComparing(kept -> kept.entry().look().place()))
                .toList();
    }

    /** The box with this id, where a text tells one. */
    public Optional<Kept<Box>> find(OpenVault vault, String id) {
        return EntryId.read(id).flatMap(known -> vault.find(Box.TYPE, known));
    }

    /** Whether there is room for another: a ladder has five memories at most (EVIDENCE C, C08). */
    public boolean hasRoom(OpenVault vault) {
        return vault.all(Box.TYPE).size() < Ladder.MOST_BOXES;
    }

    /**
     * Makes a box, unless the same form made it already.
     *
     * @param id of its own, which the form brought along
     * @return nothing where the shelf is full
     */
    public synchronized Optional<Kept<Box>> make(OpenVault vault, EntryId id, String name, Look look) {
        return vault.find(Box.TYPE, id)
                .or(() -> hasRoom(vault)
                        ? Optional.of(vault.save(Box.TYPE, new Kept<>(id, clock.instant(), Box.made(name, look))))
                        : Optional.empty());
    }

    /**
     * Puts words into a box and closes it; words that the same form put in already are not put in twice.
     *
     * @param id of its own, which the form brought along
     * @param words may be empty: a box can be only closed
     */
    public synchronized void fill(OpenVault vault, EntryId box, EntryId id, String words) {
        boolean twice = vault.find(Inside.TYPE, id).isPresent();
        if (!words.isBlank() && !twice) {
            vault.save(Inside.TYPE, new Kept<>(id, clock.instant(), new Inside(box, words)));
        }
        if (!twice) {
            vault.save(Closing.TYPE, clock.instant(), new Closing(box));
        }
    }

    void rename(OpenVault vault, EntryId box, String name) {
        change(vault, box, old -> old.named(name));
    }

    void move(OpenVault vault, EntryId box, Look look) {
        change(vault, box, old -> old.looking(look));
    }

    /** Says anew how heavy a box is. */
    public void weigh(OpenVault vault, EntryId box, Weight weight) {
        change(vault, box, old -> old.weighing(weight, clock.instant()));
    }

    private static void change(OpenVault vault, EntryId box, UnaryOperator<Box> to) {
        if (vault.find(Box.TYPE, box).isPresent()) {
            vault.update(Box.TYPE, box, to);
        }
    }

    /** Deletes what is in a box, unread. */
    void empty(OpenVault vault, EntryId box) {
        vault.all(Inside.TYPE).stream()
                .filter(kept -> kept.entry().box().equals(box))
                .forEach(kept -> vault.delete(kept.id()));
    }

    void delete(OpenVault vault, EntryId box) {
        empty(vault, box);
        vault.delete(box);
    }

    /** How the ladder stands now. */
    public Ladder ladder(OpenVault vault) {
        List<Weight> weights = vault.all(Box.TYPE).stream()
                .flatMap(kept -> kept.entry().weight().stream())
                .toList();
        return new Ladder(
                Rungs.of(weights),
                vault.all(Opening.TYPE).stream()
                        .map(kept -> kept.entry().outcome())
                        .toList(),
                vault.all(Closing.TYPE).stream().map(Kept::at).toList());
    }

    /** A box as the rules see it. */
    public Candidate candidate(OpenVault vault, Kept<Box> box) {
        boolean filled = vault.all(Inside.TYPE).stream()
                .anyMatch(kept -> kept.entry().box().equals(box.id()));
        return new Candidate(box.entry().weight(), box.entry().untied(), filled ? Filling.FILLED : Filling.EMPTY);
    }

    /** The person’s own words for what the numbers feel like. */
    public Anchors anchors(OpenVault vault) {
        return vault.all(Anchors.TYPE).stream()
                .reduce((first, last) -> last)
                .map(Kept::entry)
                .orElse(Anchors.UNSAID);
    }

    synchronized void anchor(OpenVault vault, Anchors words) {
        Kept<Anchors> entry = vault.all(Anchors.TYPE).stream()
                .reduce((first, last) -> last)
                .map(old -> new Kept<>(old.id(), clock.instant(), words))
                .orElseGet(() -> Kept.fresh(clock.instant(), words));
        vault.save(Anchors.TYPE, entry);
    }
}
