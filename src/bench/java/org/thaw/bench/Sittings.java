package org.thaw.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.thaw.crisis.Withholding;
import org.thaw.sitting.course.Course;
import org.thaw.sitting.course.Move;
import org.thaw.sitting.course.Sitting;
import org.thaw.sitting.course.StrongDay;
import org.thaw.sitting.plan.Approach;
import org.thaw.sitting.plan.Length;
import org.thaw.sitting.planning.Planner;
import org.thaw.sitting.told.After;
import org.thaw.sitting.told.Arrival;
import org.thaw.sitting.told.Reply;
import org.thaw.sitting.told.Screening;
import org.thaw.sitting.told.Size;
import org.thaw.vault.Creation;
import org.thaw.vault.EntryId;
import org.thaw.vault.OpenVault;
import org.thaw.vault.RawEntry;
import org.thaw.vault.VaultName;
import org.thaw.vault.Vaults;
import org.thaw.vault.secret.Passphrase;

/**
 * A step of a sitting, in a vault that holds many: from the request to the last byte of its answer, with the change
 * sealed and on disk between.
 */
final class Sittings {
    private static final int PAST = 2000;
    private static final int WARM_UP = 200;
    private static final int TIMED = 400;

    /** So many moves there are in a long sitting; then another is begun. */
    private static final int STEPS = 20;

    private static final double STEP_LIMIT_MILLIS = 50;
    private static final String NAME = "bench";
    private static final String PASSPHRASE = "quiet boat lamp winter";

    private final Path root;

    Sittings(Path root) {
        this.root = root;
    }

    List<Figure> measure() throws IOException, InterruptedException {
        try (RunningThaw thaw = RunningThaw.start(root, "/", Map.of())) {
            fill(thaw.home());
            Visitor visitor = new Visitor(thaw);
            visitor.post("/open", "/open", Map.of("name", NAME, "passphrase", PASSPHRASE));
            for (int press = 0; press < WARM_UP; press++) {
                press(visitor, press);
            }
            List<Double> millis = new ArrayList<>();
            for (int press = 0; press < TIMED; press++) {
                millis.add(press(visitor, press));
            }
            Figure all = Figure.of("step of a sitting, " + PAST + " before it", "ms", millis, STEP_LIMIT_MILLIS);
            return List.of(
                    all,
                    Figure.of(
                            "step of a sitting, 99 in 100 are faster",
                            "ms",
                            List.of(all.percentile(99)),
                            STEP_LIMIT_MILLIS));
        }
    }

    /** A vault with many sittings of fifteen minutes that were gone through to their end, one a day. */
    private static void fill(Path home) {
        try (Vaults vaults = Vaults.at(home);
                Passphrase passphrase = Passphrase.of(PASSPHRASE)) {
            OpenVault vault = ((Creation.Created) vaults.create(VaultName.of(NAME), passphrase)).vault();
            Instant begun = Instant.now().minus(Duration.ofDays(1));
            vault.save(Sitting.TYPE, begun, past(begun));
            RawEntry one = vault.everything().getFirst();
            vault.saveAll(IntStream.range(1, PAST)
                    .mapToObj(days -> new RawEntry(
                            EntryId.random(),
                            one.type(),
                            one.version(),
                            begun.minus(Duration.ofDays(days)),
                            one.json()))
                    .toList());
            vault.close();
        }
    }

    private static Sitting past(Instant begun) {
        Arrival arrival = new Arrival(new Size(7), new Size(3), new Screening(Reply.NO, Reply.NO));
        Planner.Wish wish = new Planner.Wish(Length.FIFTEEN, Optional.of(Approach.MOVING));
        Sitting here = Sitting.begin(arrival, Planner.plan(arrival, wish, StrongDay.UNUSED, Withholding.NONE), begun);
        Instant now = begun;
        while (!here.finished()) {
            now = now.plusSeconds(20);
            Instant at = now;
            Sitting before = here;
            for (Move move :
                    List.of(new Move.GoOn(), new Move.Rate(Optional.of(new Size(3))), new Move.Tell(After.UNTOLD))) {
                here = Course.take(here, move, at).sitting();
            }
            if (here.equals(before)) {
                throw new IllegalStateException("the sitting stands still");
            }
        }
        return here;
    }

    private void begin(Visitor visitor) throws IOException, InterruptedException {
        visitor.post(
                "/sitting/arrive",
                "/sitting/begin",
                Map.of("numb", "7", "heavy", "3", "any", "no", "breath", "no", "minutes", "40", "approach", "moving"));
    }

    /** In turn a pause and the end of it: each moves the sitting by one step and leaves the next one possible. */
    private double press(Visitor visitor, int press) throws IOException, InterruptedException {
        if (press % STEPS == 0) {
            visitor.post("/sitting", "/sitting/end", Map.of());
            begin(visitor);
        }
        return visitor.post("/sitting/now", press % 2 == 0 ? "/sitting/pause" : "/sitting/resume", Map.of());
    }
}
