package org.thaw.sitting;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thaw.sitting.course.CheckIn;
import org.thaw.sitting.kept.KeptSittings;
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
}
