package org.thaw.boxes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.thaw.boxes.Opening.Progress;
import org.thaw.boxes.ladder.Here;
import org.thaw.boxes.ladder.Here.Screen;
import org.thaw.boxes.ladder.Shut;
import org.thaw.boxes.ladder.Weight;
import org.thaw.crisis.Withholdings;
import org.thaw.practices.player.Playing;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** Lifts lids, where the rules let it, and puts them on again. The only one that reads what is in a box. */
@Component
public class Openings {
    /** The practice of EVIDENCE C that boxes are. */
    public static final String PRACTICE = "C08";

    private final Boxes boxes;
    private final Playing playing;
    private final Withholdings withholdings;
    private final LiftedLids lids;
    private final Clock clock;

    Openings(Boxes boxes, Playing playing, Withholdings withholdings, LiftedLids lids, Clock clock) {
        this.boxes = boxes;
        this.playing = playing;
        this.withholdings = withholdings;
        this.lids = lids;
        this.clock = clock;
    }

    /** Where and when the person is, as the rules see it. */
    public Here here() {
        return new Here(ZonedDateTime.now(clock), screen());
    }

    private Screen screen() {
        if (withholdings.now().covers(PRACTICE)) {
            return new Screen.Withheld();
        }
        return playing.now(PRACTICE)
                // A clock that was put back behind the step would count its time twice.
                .filter(step -> !clock.instant().isBefore(step.since()))
                .<Screen>map(step -> new Screen.Passed(
                        step.secondsLeft().map(Duration::ofSeconds).orElse(Duration.ofMinutes(step.minutes()))))
                .orElseGet(Screen.NotPassed::new);
    }

    /** Why this box stays shut; nothing where it may be opened. */
    public Optional<Shut> shut(OpenVault vault, Kept<Box> box) {
        return boxes.ladder(vault).shut(boxes.candidate(vault, box), here());
    }

    /**
     * Lifts a lid.
     *
     * @param before distress; a lid is lifted by someone who says it is four or less
     * @return nothing where a rule keeps it shut
     */
    public synchronized Optional<Kept<Opening>> lift(OpenVault vault, Kept<Box> box, Weight before, int minutes) {
        if (shut(vault, box).isPresent() || !before.mayBeOpenedAlone()) {
            return Optional.empty();
        }
        return box.entry().weight().map(weight -> {
            Kept<Opening> opening =
                    Kept.fresh(clock.instant(), Opening.begun(box.id(), weight, before, clock.instant(), minutes));
            vault.save(Opening.TYPE, opening);
            lids.lift(opening.id(), Duration.ofMinutes(minutes));
            return opening;
        });
    }

    /** What is in the box; nothing where its lid is on, by hand, by time, or by any rule. */
    public Optional<List<String>> inside(OpenVault vault, EntryId opening) {
        return vault.find(Opening.TYPE, opening).filter(this::isUp).map(kept -> vault.all(Inside.TYPE).stream()
                .map(Kept::entry)
                .filter(inside -> inside.box().equals(kept.entry().box()))
                .map(Inside::words)
                .toList());
    }

    /** Whether its lid is up at this moment, in the step of the sitting in which it was lifted. */
    public boolean isUp(Kept<Opening> opening) {
        return screen() instanceof Screen.Passed
                && opening.entry().progress() == Progress.LID_UP
                && isOfThisStep(opening)
                && left(opening).isPositive();
    }

    /** How long the lid may still be up, by whichever clock says less. */
    public Duration left(Kept<Opening> opening) {
        Instant now = clock.instant();
        Opening entry = opening.entry();
        Duration byTheWall = now.isBefore(entry.from()) ? Duration.ZERO : Duration.between(now, entry.until());
        Duration byTheProcess = lids.left(opening.id());
        return byTheWall.compareTo(byTheProcess) < 0 ? byTheWall : byTheProcess;
    }

    private boolean isOfThisStep(Kept<Opening> opening) {
        return ofThisStep(List.of(opening)).isPresent();
    }

    /** The opening of the present step of the sitting, as time has left it. */
    public Optional<Kept<Opening>> present(OpenVault vault) {
        return ofThisStep(vault.all(Opening.TYPE)).map(this::asTimeHasLeftIt);
    }

    private Optional<Kept<Opening>> ofThisStep(List<Kept<Opening>> some) {
        return playing.now(PRACTICE).flatMap(step -> some.stream()
                .filter(kept -> !kept.at().isBefore(step.since()))
                .reduce((first, last) -> last));
    }

    private Kept<Opening> asTimeHasLeftIt(Kept<Opening> kept) {
        return isUp(kept) ? kept : new Kept<>(kept.id(), kept.at(), kept.entry().shut());
    }

    /** Puts the lid on. Works from any page at any time. */
    public void shut(OpenVault vault, String opening) {
        change(vault, opening, Opening::shut);
        EntryId.read(opening).ifPresent(lids::drop);
    }

    /** How high it went, where they say it. */
    public void peak(OpenVault vault, String opening, Optional<Weight> told) {
        change(vault, opening, kept -> kept.shut().peaked(told));
    }

    /** How heavy it is now, where they say it. */
    public void after(OpenVault vault, String opening, Optional<Weight> told) {
        change(vault, opening, kept -> kept.ended(told));
    }

    /** How heavy it was said to be after this opening. */
    public Optional<Weight> after(OpenVault vault, EntryId opening) {
        return vault.find(Opening.TYPE, opening).flatMap(kept -> kept.entry().after());
    }

    /** The next step was read. */
    public void leave(OpenVault vault, String opening) {
        change(vault, opening, Opening::left);
    }

    private static void change(OpenVault vault, String opening, UnaryOperator<Opening> to) {
        EntryId.read(opening)
                .filter(id -> vault.find(Opening.TYPE, id).isPresent())
                .ifPresent(id -> vault.update(Opening.TYPE, id, to));
    }
}
