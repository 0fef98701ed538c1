package org.thaw.crisis;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Makes the offer of help for pages on which people write. It is told nothing of what they wrote. */
@Component
public class HelpOffers {
    private static final int LINES = 3;

    private final HelpLines lines;

    HelpOffers(HelpLines lines) {
        this.lines = lines;
    }

    /** The offer for the country chosen in this browser. */
    public HelpOffer of(HttpServletRequest request) {
        return new HelpOffer(ChosenCountry.keptIn(request)
                .flatMap(lines::in)
                .orElseGet(lines::elsewhere)
                .first(LINES));
    }
}
