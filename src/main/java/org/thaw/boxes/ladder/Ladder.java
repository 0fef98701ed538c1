package org.thaw.boxes.ladder;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.thaw.boxes.ladder.Candidate.Filling;
import org.thaw.boxes.ladder.Here.Screen;
import org.thaw.boxes.ladder.Here.Screen.Passed;
import org.thaw.boxes.ladder.Here.Screen.Withheld;
import org.thaw.boxes.ladder.Shut.Why;
import org.thaw.practices.player.Night;
import org.thaw.practices.player.OneADay;

/**
 * All that decides whether a lid may be lifted, and what comes next.
 *
 * @param openings every one there was, oldest first
 * @param closings when something was put into a box, or a box was only closed
 */
public record Ladder(Rungs rungs, List<Outcome> openings, List<Instant> closings) {
    /** The most memories a ladder has (EVIDENCE C, C08). */
    public static final int MOST_BOXES = 5;

    public Ladder {
        requireNonNull(rungs);
        openings = List.copyOf(openings);
        closings = List.copyOf(closings);
    }

    /** Why this box stays shut; nothing where it may be opened. */
    public Optional<Shut> shut(Candidate box, Here here) {
        return byItself(box, here)
                .or(() -> byTheLadder(box, here.now()))
                .or(() -> byTheHour(box, here.now()))
                .or(() -> byTheSitting(here.screen()));
    }

    private static Optional<Shut> byItself(Candidate box, Here here) {
        if (here.screen() instanceof Withheld) {
            return Optional.of(Shut.of(Why.WITHHELD));
        }
        if (box.weight().isEmpty()) {
            return Optional.of(Shut.of(Why.NOT_WEIGHED));
        }
        if (box.weight().filter(Weight::mayBeOpenedAlone).isEmpty()) {
            return Optional.of(Shut.of(Why.TIED));
        }
        return box.filling() == Filling.EMPTY ? Optional.of(Shut.of(Why.EMPTY)) : Optional.empty();
    }

    private Optional<Shut> byTheLadder(Candidate box, ZonedDateTime now) {
        StageOne first = stageOne(now);
        if (!first.isOver(now.toLocalDate())) {
            return Optional.of(new Shut(Why.STAGE_ONE, first.endsAt(now.getZone())));
        }
        Optional<Standing> standing = standing();
        if (standing.flatMap(Standing::stageOneSince).isPresent()) {
            return Optional.of(Shut.of(Why.STAGE_ONE_AGAIN));
        }
        boolean reached = standing.filter(at -> box.weight()
                        .filter(weight -> weight.compareTo(at.reach()) <= 0)
                        .isPresent())
                .isPresent();
        return reached ? Optional.empty() : Optional.of(Shut.of(Why.HIGHER));
    }

    private Optional<Shut> byTheHour(Candidate box, ZonedDateTime now) {
        return box.untied()
                .map(untied -> nextDay(untied, now))
                .filter(opens -> opens.isAfter(now))
                .map(opens -> new Shut(Why.UNTIED_LATELY, Optional.of(opens)))
                .or(() -> resting(now).map(opens -> new Shut(Why.RESTING, Optional.of(opens))))
                .or(() -> Night.end(now).map(morning -> new Shut(Why.NIGHT, Optional.of(morning))));
    }

    private static Optional<Shut> byTheSitting(Screen screen) {
        if (!(screen instanceof Passed passed)) {
            return Optional.of(Shut.of(Why.NOT_SCREENED));
        }
        return passed.hasRoom() ? Optional.empty() : Optional.of(Shut.of(Why.NO_TIME));
    }

    /** Until when the next opening waits, where one was had today. */
    public Optional<ZonedDateTime> resting(ZonedDateTime now) {
        return openings.stream()
                .map(Outcome::at)
                .max(Comparator.naturalOrder())
                .map(last -> nextDay(last, now))
                .filter(opens -> opens.isAfter(now));
    }

    /** How far the first week of closing has come. */
    public StageOne stageOne(ZonedDateTime now) {
        return StageOne.of(closings, now.getZone());
    }

    /** Whether the first week of closing is over. */
    public boolean hasBegun(ZonedDateTime now) {
        return stageOne(now).isOver(now.toLocalDate());
    }

    /** Where the person stands; nothing where no box may be opened alone. */
    public Optional<Standing> standing() {
        return Standing.of(rungs, openings, closings);
    }

    /** What the rule suggests after the last opening. */
    public Next next() {
        return Next.of(this);
    }

    /** As it was before the last opening. */
    Ladder withoutLast() {
        return new Ladder(rungs, openings.subList(0, Math.max(0, openings.size() - 1)), closings);
    }

    @Override
    public String toString() {
        return "Ladder[hidden]";
    }

    /** One opening a day is the most. Nothing is opened at night, so a wait that ends there ends in the morning. */
    private static ZonedDateTime nextDay(Instant last, ZonedDateTime now) {
        ZonedDateTime opens = OneADay.end(last, now.getZone());
        return Night.end(opens).orElse(opens);
    }
}
