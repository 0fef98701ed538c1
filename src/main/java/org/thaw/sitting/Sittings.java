package org.thaw.sitting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.thaw.sitting.course.CheckIn;
import org.thaw.sitting.course.Had;
import org.thaw.sitting.course.Sitting;
import org.thaw.sitting.kept.KeptSittings;
import org.thaw.sitting.told.After;
import org.thaw.vault.OpenVault;

/** What the rest of Thaw may know of the sittings in a vault. */
@Component
public class Sittings {
    private final KeptSittings sittings;

    Sittings(KeptSittings sittings) {
        this.sittings = sittings;
    }

    /** The sitting that is in the middle, where there is one. */
    public Optional<Unfinished> unfinished(OpenVault vault) {
        return sittings.present(vault).map(kept -> new Unfinished(kept.id(), kept.at()));
    }

    /** The sitting after which it is time to ask how they are now, and nobody has answered. */
    public Optional<FollowUp> followUp(OpenVault vault, Instant now) {
        return sittings.latest(vault)
                .filter(kept -> CheckIn.waiting(kept.entry(), now).isPresent())
                .map(kept -> new FollowUp(kept.id(), kept.entry().finishedAt().orElse(now)));
    }

    /** How many there have been, finished or not. */
    public int count(OpenVault vault) {
        return sittings.count(vault);
    }

    /** All that are over and of which it was told how they were, the oldest first. */
    public List<PastSitting> past(OpenVault vault) {
        return sittings.all(vault).stream()
                .filter(kept -> kept.entry().told().after().isPresent())
                .map(kept -> past(kept.at(), kept.entry()))
                .toList();
    }

    private static PastSitting past(Instant at, Sitting sitting) {
        List<Had> nearer = Had.nearerIn(sitting);
        return new PastSitting(
                at,
                nearer.stream().map(Had::practice).collect(Collectors.toUnmodifiableSet()),
                nearer.stream().anyMatch(Had::moved),
                sitting.told()
                        .after()
                        .flatMap(After::tears)
                        .filter(tears -> tears != After.Tears.NONE)
                        .isPresent(),
                sitting.told().relief().flatMap(told -> relief(told).stream()).reduce((_, last) -> last),
                nearer.stream().anyMatch(Had::reaction));
    }

    private static Optional<PastSitting.Relief> relief(After.Relief told) {
        return switch (told) {
            case LIGHTER -> Optional.of(PastSitting.Relief.LIGHTER);
            case SAME -> Optional.of(PastSitting.Relief.SAME);
            case HEAVIER -> Optional.of(PastSitting.Relief.HEAVIER);
            case UNSURE -> Optional.empty();
        };
    }
}
