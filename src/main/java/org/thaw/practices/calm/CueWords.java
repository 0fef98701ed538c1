package org.thaw.practices.calm;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** The cue word in a vault: one, and the latest. */
@Component
class CueWords {
    private final Clock clock;

    CueWords(Clock clock) {
        this.clock = clock;
    }

    Optional<String> of(OpenVault vault) {
        return kept(vault).map(word -> word.entry().word());
    }

    synchronized void keep(OpenVault vault, String word) {
        CueWord cue = new CueWord(word);
        vault.save(
                CueWord.TYPE,
                kept(vault)
                        .map(old -> new Kept<>(old.id(), clock.instant(), cue))
                        .orElseGet(() -> Kept.fresh(clock.instant(), cue)));
    }

    private static Optional<Kept<CueWord>> kept(OpenVault vault) {
        return vault.all(CueWord.TYPE).stream().reduce((first, last) -> last);
    }
}
