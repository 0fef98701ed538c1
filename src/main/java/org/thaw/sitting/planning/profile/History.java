package org.thaw.sitting.planning.profile;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.practices.player.OneADay;

/** What a person has had before, and how it went; the latest first. */
public final class History {
    /** How many times of one practice speak for how it goes; our own judgement. */
    private static final int LATEST = 3;

    private final List<Past> latestFirst;

    History(List<Past> all) {
        this.latestFirst =
                all.stream().sorted(Comparator.comparing(Past::at).reversed()).toList();
    }

    /**
     * The strong practice that uses up today’s one (EVIDENCE C, stop rules: the cap). One that seems still to come
     * counts too: a clock that was put back gives no second one.
     */
    public Optional<Past> strongToday(LocalDateTime now) {
        return latestFirst.stream()
                .filter(Past::strong)
                .filter(past -> OneADay.end(past.at()).isAfter(now))
                .findFirst();
    }

    /** The latest time that this practice went badly, of its last three. */
    public Optional<Past> badly(String practice) {
        return latest(practice).filter(Past::wentBadly).findFirst();
    }

    /** The last time of this practice, where five or six was left after it. */
    public Optional<Past> hard(String practice) {
        return latest(practice).findFirst().filter(Past::wasHard);
    }

    /** The latest time that something moved after this practice, of its last three. */
    public Optional<Past> moved(String practice) {
        return latest(practice).filter(Past::moved).findFirst();
    }

    /** Practices after which something moved, the latest first. */
    public Stream<String> moving() {
        return latestFirst.stream().filter(Past::moved).map(Past::practice).distinct();
    }

    /** Whether the last thing that was had ended badly. */
    public boolean lastWentBadly() {
        return latestFirst.stream().findFirst().filter(Past::wentBadly).isPresent();
    }

    private Stream<Past> latest(String practice) {
        return latestFirst.stream()
                .filter(past -> past.practice().equals(practice))
                .limit(LATEST);
    }
}
