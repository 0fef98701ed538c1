package org.thaw.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.thaw.crisis.Withholding;
import org.thaw.library.Practice.Intensity;
import org.thaw.reasons.judgement.Complaint;
import org.thaw.sitting.course.Course;
import org.thaw.sitting.course.Move;
import org.thaw.sitting.course.Sitting;
import org.thaw.sitting.course.StrongDay;
import org.thaw.sitting.kept.Experience;
import org.thaw.sitting.plan.Approach;
import org.thaw.sitting.plan.Length;
import org.thaw.sitting.planning.Planned;
import org.thaw.sitting.planning.Planner;
import org.thaw.sitting.planning.Planner.Wish;
import org.thaw.sitting.planning.Planning;
import org.thaw.sitting.planning.profile.Privacy;
import org.thaw.sitting.planning.profile.Profile;
import org.thaw.sitting.planning.profile.Screen;
import org.thaw.sitting.told.After;
import org.thaw.sitting.told.Arrival;
import org.thaw.sitting.told.Rating;
import org.thaw.sitting.told.Reply;
import org.thaw.sitting.told.Screening;
import org.thaw.sitting.told.Size;
import org.thaw.vault.OpenVault;
import org.thaw.vault.Vaults;

/**
 * Planning a sitting from a vault with two thousand sittings in it: what was had is gathered, and the plan made, as the
 * page does it. The people and their sittings are made up.
 */
final class Planners {
    private static final int PAST = 2000;
    private static final int FIRST = 1000;
    private static final int PLANS = 3000;
    private static final double LIMIT_MILLIS = 5;
    private static final Instant NOW = Instant.parse("2026-11-22T19:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    /** What a plan takes of the processor itself, whatever else runs on the machine. */
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private final SplittableRandom random = new SplittableRandom(20_261_122);
    private final Experience experience = new Experience(ZoneOffset.UTC);
    private final Planning planning = Planning.withAll();

    List<Figure> measure() throws IOException {
        Path home = Files.createTempDirectory("thaw-bench-planner");
        try (Vaults vaults = Vaults.at(home)) {
            OpenVault vault = vaults.guest();
            fill(vault);
            List<Double> millis = new ArrayList<>();
            List<Double> own = new ArrayList<>();
            for (int i = 0; i < PLANS; i++) {
                long begun = THREAD.getCurrentThreadCpuTime();
                millis.add(plan(vault));
                own.add((THREAD.getCurrentThreadCpuTime() - begun) / 1e6);
            }
            return List.of(
                    p99("planning with " + PAST + " sittings, first " + FIRST + ", p99", millis.subList(0, FIRST)),
                    p99("planning with " + PAST + " sittings, p99", millis),
                    Figure.unlimited("planning with " + PAST + " sittings, all", "ms", millis),
                    p99("the same without waiting for other programs, p99", own));
        }
    }

    private static Figure p99(String name, List<Double> millis) {
        return Figure.of(
                name, "ms", List.of(Figure.unlimited(name, "ms", millis).percentile(99)), LIMIT_MILLIS);
    }

    private void fill(OpenVault vault) {
        for (int i = 0; i < PAST; i++) {
            Instant at = NOW.minus(Duration.ofHours(20L * (PAST - i)));
            vault.save(Sitting.TYPE, at, had(at));
        }
    }

    private Sitting had(Instant at) {
        Arrival arrival = new Arrival(size(), new Size(random.nextInt(7)), new Screening(Reply.NO, Reply.NO));
        Approach approach = Approach.values()[random.nextInt(Approach.values().length)];
        Wish wish = new Wish(Length.FIFTEEN, Optional.of(approach));
        Sitting sitting = Sitting.begin(arrival, Planner.plan(arrival, wish, StrongDay.UNUSED, Withholding.NONE), at);
        Move move = new Move.GoOn();
        for (Move each : List.of(
                move, move, move, new Move.Rate(Optional.of(new Size(4))), move, move, new Move.Tell(After.UNTOLD))) {
            sitting = Course.take(sitting, each, at.plusSeconds(60)).sitting();
        }
        Rating after = new Rating(Rating.When.AFTER, size(), at);
        return new Sitting(
                sitting.arrival(),
                sitting.plan(),
                sitting.glass(),
                sitting.place(),
                sitting.moments(),
                sitting.told().with(after));
    }

    private Size size() {
        return new Size(random.nextInt(11));
    }

    private double plan(OpenVault vault) {
        Complaint complaint = Complaint.values()[random.nextInt(Complaint.values().length)];
        Intensity intensity = Intensity.values()[random.nextInt(Intensity.values().length)];
        Set<Screen> screen = random.nextInt(8) == 0 ? EnumSet.of(Screen.SOME_OF_IT) : Set.of();
        int distress = random.nextInt(11);
        LocalDateTime now = LocalDateTime.now(CLOCK);
        long begun = System.nanoTime();
        Planned planned = planning.plan(new Profile(
                complaint,
                screen,
                distress,
                random.nextInt(11),
                List.of(5, 15, 40).get(random.nextInt(3)),
                intensity,
                now.toLocalDate(),
                now.getHour(),
                Privacy.ALONE,
                experience.in(vault),
                Map.of()));
        Planner.plan(planned.steps(), List.of());
        return (System.nanoTime() - begun) / 1e6;
    }
}
