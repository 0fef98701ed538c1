package org.thaw.sitting.afterwards;

import java.util.List;
import java.util.Optional;
import org.thaw.sitting.course.CheckIn;
import org.thaw.sitting.told.Reaction;

/**
 * How are you now?
 *
 * @param checkIn which time this is; where no answer has a place now, the page says when
 */
record AgainPage(Optional<CheckIn> checkIn) {
    List<Reaction> asked() {
        return checkIn.map(CheckIn::when).map(Reaction::asked).orElse(List.of());
    }

    /** How long after the sitting this is, in words. */
    String ago() {
        return checkIn.map(
                        when -> when == CheckIn.NEXT_DAY ? "the day after the sitting" : "some time after the sitting")
                .orElse("");
    }
}
