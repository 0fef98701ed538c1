package org.thaw.practices.body;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** The wishes in a vault: one for each of the practices at most. */
@Component
class AllWishes {
    private final Clock clock;

    AllWishes(Clock clock) {
        this.clock = clock;
    }

    Wishes of(Optional<OpenVault> vault, String practice) {
        return vault.flatMap(open -> find(open, practice)).map(Kept::entry).orElseGet(() -> Wishes.none(practice));
    }

    void keep(OpenVault vault, Wishes wishes) {
        vault.save(
                Wishes.TYPE,
                find(vault, wishes.practice())
                        .map(before -> new Kept<>(before.id(), clock.instant(), wishes))
                        .orElseGet(() -> Kept.fresh(clock.instant(), wishes)));
    }

    private static Optional<Kept<Wishes>> find(OpenVault vault, String practice) {
        return vault.all(Wishes.TYPE).stream()
                .filter(kept -> kept.entry().practice().equals(practice))
                .reduce((earlier, later) -> later);
    }
}
