package org.thaw.shelf.suggestion;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** What a person said is too close for them. The latest answer holds, until they give another. */
@Component
public class TooClose {
    private final Clock clock;

    TooClose(Clock clock) {
        this.clock = clock;
    }

    /** What happens in titles that are too close, by the ids of the content; empty also where nobody has asked. */
    public Set<String> warnings(OpenVault vault) {
        return said(vault).map(Closeness::warnings).orElse(Set.of());
    }

    /** What they said; nothing where they have not been asked. */
    Optional<Closeness> said(OpenVault vault) {
        return latest(vault).map(Kept::entry);
    }

    /** Keeps an answer in the place of the one before. */
    void say(OpenVault vault, Closeness closeness) {
        Kept<Closeness> entry = latest(vault)
                .map(before -> new Kept<>(before.id(), clock.instant(), closeness))
                .orElseGet(() -> Kept.fresh(clock.instant(), closeness));
        vault.save(Closeness.TYPE, entry);
    }

    private static Optional<Kept<Closeness>> latest(OpenVault vault) {
        return vault.all(Closeness.TYPE).stream().reduce((first, second) -> second);
    }
}
