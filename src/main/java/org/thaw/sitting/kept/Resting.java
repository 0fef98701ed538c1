package org.thaw.sitting.kept;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thaw.crisis.Withholder;
import org.thaw.crisis.Withholding;
import org.thaw.crisis.Withholding.Ground;
import org.thaw.library.Library;
import org.thaw.library.Practice;
import org.thaw.sitting.course.Rest;
import org.thaw.sitting.pages.ClockTime;
import org.thaw.vault.PresentVault;

/** After a sitting that got heavy, nothing that opens is offered anywhere in Thaw until the person has rested. */
@Component
class Resting implements Withholder {
    private final PresentVault vaults;
    private final KeptSittings sittings;
    private final Library library;
    private final Clock clock;

    Resting(PresentVault vaults, KeptSittings sittings, Library library, Clock clock) {
        this.vaults = vaults;
        this.sittings = sittings;
        this.library = library;
        this.clock = clock;
    }

    @Override
    public Withholding withholding() {
        return vaults.open()
                .map(sittings::rest)
                .flatMap(Rest::until)
                .map(this::gentleUntil)
                .orElse(Withholding.NONE);
    }

    private Withholding gentleUntil(ZonedDateTime until) {
        Set<String> opening = library.practices().stream()
                .filter(practice -> !practice.playsAlone())
                .map(Practice::id)
                .collect(toSet());
        String from = ClockTime.near(until, clock);
        String sentence = "It was heavy in a sitting, so now we stay with gentle things. More is open again from "
                + from + ". You have done nothing wrong.";
        String brief = "Closed until " + from + ", because it was heavy in a sitting.";
        return new Withholding(opening, new Ground(sentence, brief, "/sitting/past", "Sittings you had"));
    }
}
