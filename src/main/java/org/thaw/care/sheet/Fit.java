package org.thaw.care.sheet;

import java.util.List;
import org.thaw.reasons.judgement.Band;

/**
 * How far one reason fits what was answered. It is no diagnosis, no probability and no cause.
 *
 * @param reason R01 to R44
 * @param title as its page has it
 * @param grounds the answers that point to it where it fits, and away from it where it does not
 */
public record Fit(String reason, String title, Band band, List<Told> grounds) {
    public Fit {
        grounds = List.copyOf(grounds);
    }

    @Override
    public String toString() {
        return "Fit[hidden]";
    }
}
