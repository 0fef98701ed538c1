package org.thaw.practices.writing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.thaw.practices.player.Desk;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** The series of four days that a person is in. */
@Component
class Series {
    private final Desk desk;
    private final Clock clock;

    Series(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** The one that the next page belongs to, or a new one. */
    FourDays now() {
        return going(desk.kept(FourDays.TYPE)).map(Kept::entry).orElse(FourDays.NONE);
    }

    /** A page of it was ended: kept, sealed or burned. */
    void wrote(OpenVault vault, UnaryOperator<FourDays> more) {
        Optional<Kept<FourDays>> going = going(vault.all(FourDays.TYPE));
        if (going.isPresent()) {
            vault.update(FourDays.TYPE, going.get().id(), days -> more.apply(days.written(clock.instant())));
        } else {
            vault.save(FourDays.TYPE, clock.instant(), more.apply(FourDays.NONE.written(clock.instant())));
        }
    }

    private Optional<Kept<FourDays>> going(List<Kept<FourDays>> all) {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.getLast()).filter(kept -> kept.entry().goesOn(clock.instant()));
    }
}
