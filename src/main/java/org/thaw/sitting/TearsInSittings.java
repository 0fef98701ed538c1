package org.thaw.sitting;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.thaw.reasons.TearsTold;
import org.thaw.sitting.kept.KeptSittings;
import org.thaw.sitting.told.After.Tears;
import org.thaw.vault.OpenVault;

/** Tears, as people told of them after their sittings. */
@Component
class TearsInSittings implements TearsTold {
    private final KeptSittings sittings;

    TearsInSittings(KeptSittings sittings) {
        this.sittings = sittings;
    }

    @Override
    public int times(OpenVault vault, Instant since) {
        return Math.toIntExact(sittings.all(vault).stream()
                .filter(kept -> kept.at().isAfter(since))
                .flatMap(kept -> kept.entry().told().after().stream())
                .flatMap(after -> after.tears().stream())
                .filter(tears -> tears == Tears.FEW || tears == Tears.MANY)
                .count());
    }
}
