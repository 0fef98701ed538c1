package org.thaw.practices.setting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.thaw.practices.player.Desk;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** Where the list of comforts is kept. */
@Component
class Closet {
    private final Desk desk;
    private final Clock clock;

    Closet(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** The list as it is now. */
    Comforts now() {
        return latest(desk.kept(Comforts.TYPE)).map(Kept::entry).orElse(Comforts.FIRST);
    }

    /** Changes it. A list that stays as it was is not written. */
    void change(OpenVault vault, UnaryOperator<Comforts> change) {
        Optional<Kept<Comforts>> before = latest(vault.all(Comforts.TYPE));
        Comforts now = before.map(Kept::entry).orElse(Comforts.FIRST);
        Comforts changed = change.apply(now);
        if (changed.equals(now)) {
            return;
        }
        if (before.isPresent()) {
            vault.update(Comforts.TYPE, before.get().id(), change);
        } else {
            vault.save(Comforts.TYPE, clock.instant(), changed);
        }
    }

    private static Optional<Kept<Comforts>> latest(List<Kept<Comforts>> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
