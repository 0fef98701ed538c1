package org.thaw.sitting.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.sitting.Arrivals.NOON;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.thaw.crisis.Withholding;
import org.thaw.sitting.Arrivals;
import org.thaw.sitting.MovableClock;
import org.thaw.sitting.course.Move;
import org.thaw.sitting.course.Place;
import org.thaw.sitting.course.Sitting;
import org.thaw.sitting.plan.Activity;
import org.thaw.sitting.planning.Planner.Wish;
import org.thaw.sitting.told.After;
import org.thaw.sitting.told.Arrival;
import org.thaw.sitting.told.Rating;
import org.thaw.sitting.told.Reply;
import org.thaw.sitting.told.Screening;
import org.thaw.sitting.told.Size;
import org.thaw.sitting.written.WrittenPages;
import org.thaw.vault.EntryId;
import org.thaw.vault.Fixtures;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Vaults;

/**
 * Two programs on one vault of one person, a clock that anybody sets, and what must hold whatever happens. What was
 * acknowledged is noted here beside the vault, so that a loss is seen.
 */
final class SittingWorld implements AutoCloseable {
    private static final Set<Activity> GENTLE =
            EnumSet.of(Activity.SETTING, Activity.BREATHING, Activity.GROUNDING, Activity.MOVING);
    private static final int HEAVY = 7;
    /** It begins late, so that midnight comes between. */
    private static final Duration BEDTIME = Duration.ofHours(10);

    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private final Path home;
    private final MovableClock clock = new MovableClock(NOON.plus(BEDTIME));
    private final List<Program> programs = new ArrayList<>();
    private final Map<EntryId, List<Rating>> acknowledged = new HashMap<>();
    private final Map<EntryId, Duration> begun = new HashMap<>();
    private final Map<EntryId, Instant> strong = new HashMap<>();
    private final Map<EntryId, Duration> strongSince = new HashMap<>();
    private final Set<EntryId> stopped = new HashSet<>();
    private final Set<EntryId> paused = new HashSet<>();
    private boolean timeKnown = true;

    /** A running program, until it crashes. */
    private record Program(Vaults vaults, OpenVault vault, KeptSittings sittings) {}

    SittingWorld() {
        try {
            home = Files.createTempDirectory("sitting-world");
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
        Vaults first = Fixtures.vaults(home);
        programs.add(program(first, Fixtures.created(first)));
        Vaults second = Fixtures.vaults(home);
        programs.add(program(second, Fixtures.opened(second)));
    }

    private Program program(Vaults vaults, OpenVault vault) {
        WrittenPages pages = new WrittenPages();
        return new Program(vaults, vault, new KeptSittings(clock, pages, new SteadyTime(clock, clock)));
    }

    void begin(int at, Arrival arrival, Wish wish) {
        Program program = programs.get(at);
        Kept<Sitting> kept = program.sittings().begin(program.vault(), arrival, wish, Withholding.NONE);
        begun.putIfAbsent(kept.id(), clock.passed());
        acknowledge(kept);
    }

    /** A press in a tab that is some turns old. */
    void press(int at, Move move, int turnsOld) {
        Program program = programs.get(at);
        program.sittings().present(program.vault()).ifPresent(kept -> {
            Kept<Sitting> after = program.sittings()
                    .take(program.vault(), kept.id(), kept.entry().turn() - turnsOld, move);
            if (turnsOld == 0) {
                assertRated(kept.entry(), move, after.entry());
            }
            acknowledge(after);
            if (move instanceof Move.Pause) {
                paused.add(kept.id());
            }
            if (move instanceof Move.Stop) {
                assertThat(after.entry().place()).isInstanceOfAny(Place.Grounding.class, Place.Finished.class);
            }
        });
    }

    /** A rating that was pressed where it is asked for is kept, whatever comes of it. */
    private static void assertRated(Sitting before, Move move, Sitting after) {
        Optional<Size> pressed =
                switch (move) {
                    case Move.Rate(Optional<Size> size) when before.place() instanceof Place.Checking -> size;
                    case Move.Tell(After told) when before.place() instanceof Place.Telling -> told.distress();
                    default -> Optional.empty();
                };
        pressed.ifPresent(size -> {
            assertThat(after.told().ratings())
                    .as("a rating that was pressed")
                    .hasSize(before.told().ratings().size() + 1);
            assertThat(after.told().ratings().getLast().distress()).isEqualTo(size);
        });
    }

    /** A new sitting for what is strong, gone on with as people do who press and answer, so many times. */
    void goFor(int at, Wish wish, int presses) {
        press(at, new Move.End(), 0);
        press(at, new Move.Tell(After.UNTOLD), 0);
        begin(at, Arrivals.STEADY, wish);
        for (int press = 0; press < presses; press++) {
            Program program = programs.get(at);
            program.sittings().present(program.vault()).ifPresent(kept -> press(at, usual(kept.entry()), 0));
        }
    }

    private static Move usual(Sitting sitting) {
        return switch (sitting.place()) {
            case Place.Checking _ -> new Move.Rate(Optional.of(new Size(3)));
            case Place.Telling _ -> new Move.Tell(After.UNTOLD);
            default -> new Move.GoOn();
        };
    }

    /** The program is gone in the middle, and started again. */
    void crash(int at) {
        programs.get(at).vaults().close();
        Vaults again = Fixtures.vaults(home);
        programs.set(at, program(again, Fixtures.opened(again)));
        timeKnown = false;
    }

    void passes(Duration time) {
        clock.move(time);
    }

    void setClock(Duration by) {
        clock.set(by);
    }

    /** The oldest sitting that is over is deleted. */
    void delete(int at) {
        Program program = programs.get(at);
        program.sittings().all(program.vault()).stream()
                .filter(kept -> kept.entry().finished())
                .findFirst()
                .ifPresent(kept -> {
                    program.sittings().delete(program.vault(), kept.id());
                    acknowledged.remove(kept.id());
                });
    }

    private void acknowledge(Kept<Sitting> kept) {
        acknowledged.put(kept.id(), kept.entry().told().ratings());
        noteStop(kept);
        kept.entry().strongAt().ifPresent(at -> noteStrong(kept.id(), at));
    }

    private void noteStop(Kept<Sitting> kept) {
        if (kept.entry().place() instanceof Place.Grounding) {
            stopped.add(kept.id());
        }
    }

    /** The cap: between two strong practices there are a midnight and twelve hours, whoever had forgotten the first. */
    private void noteStrong(EntryId id, Instant at) {
        if (strong.putIfAbsent(id, at) == null) {
            strongSince.put(id, clock.passed());
            assertThat(strong.entrySet().stream()
                            .filter(other -> !other.getKey().equals(id))
                            .map(Map.Entry::getValue))
                    .allSatisfy(other -> assertThat(at).isAfterOrEqualTo(other.plus(HALF_A_DAY)));
        }
    }

    /** What holds at every moment, in both programs. */
    void holds() {
        for (Program program : programs) {
            program.sittings().present(program.vault()).ifPresent(this::holds);
            acknowledged.forEach((id, ratings) -> assertThat(program.sittings().find(program.vault(), id))
                    .as("acknowledged ratings")
                    .hasValueSatisfying(
                            kept -> assertThat(kept.entry().told().ratings()).containsAll(ratings)));
        }
    }

    private void holds(Kept<Sitting> kept) {
        Sitting sitting = kept.entry();
        Optional<Activity> now = activity(sitting);
        // What the screen and the stop rule say is said here once more, so that a slip in them is seen.
        Screening screening = sitting.arrival().screening();
        if (screening.anyOfThese() != Reply.NO || screening.breath() != Reply.NO) {
            assertThat(now.stream()).as("past the screen").allMatch(GENTLE::contains);
        }
        if (screening.breath() != Reply.NO) {
            assertThat(now.stream()).as("past the breath").noneMatch(Activity.BREATHING::equals);
        }
        if (sitting.arrival().distress().value() >= HEAVY) {
            assertThat(now).as("past a heavy arrival").isEmpty();
        }
        if (stopped.contains(kept.id())) {
            assertThat(sitting.place())
                    .as("after a stop")
                    .isInstanceOfAny(Place.Grounding.class, Place.Telling.class, Place.Finished.class);
        }
        assertThat(overstays(kept))
                .as("longer in something strong than planned")
                .isFalse();
        Duration most = sitting.plan().untilClose().plus(Duration.ofMinutes(10));
        if (timeKnown
                && clock.passed()
                                .minus(begun.getOrDefault(kept.id(), clock.passed()))
                                .compareTo(most)
                        > 0) {
            assertThat(now.stream()).as("after the agreed end").allMatch(Activity.GROUNDING::equals);
        }
    }

    /** Whether it is in its strong step for longer than that was to take; pauses may add ten minutes in all. */
    private boolean overstays(Kept<Sitting> kept) {
        if (!timeKnown
                || !(kept.entry().place() instanceof Place.AtStep at)
                || !kept.entry().plan().step(at.index()).strong()) {
            return false;
        }
        int pauses = paused.contains(kept.id()) ? 10 : 0;
        Duration most = Duration.ofMinutes(kept.entry().plan().step(at.index()).minutes() + pauses);
        Duration since = clock.passed().minus(strongSince.getOrDefault(kept.id(), clock.passed()));
        return since.compareTo(most) > 0;
    }

    private static Optional<Activity> activity(Sitting sitting) {
        return sitting.place() instanceof Place.AtStep at
                ? Optional.of(sitting.plan().step(at.index()).activity())
                : Optional.empty();
    }

    @Override
    public void close() {
        programs.forEach(program -> program.vaults().close());
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files).isNotEmpty();
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    @Override
    public String toString() {
        return "two programs at " + clock.instant();
    }
}
