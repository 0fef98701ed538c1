package org.thaw.library.interview;

import java.util.List;
import java.util.Optional;

/**
 * One question, answered with yes, no or not sure.
 *
 * @param id never renamed and never used again: vaults and scripts hold it
 * @param ask the question, which stands by itself
 * @param said the same as a statement, for a result
 * @param why why we ask
 * @param ifAny asked only of those who gave one of these answers; of everyone where empty
 * @param urgent what a yes calls for
 * @param screen what a yes keeps away
 * @param medicine how a typed medicine answers it
 */
public record Question(
        String id,
        Kind kind,
        String ask,
        String said,
        String why,
        List<Bearing> bears,
        List<Given> ifAny,
        List<Urgency> urgent,
        Optional<Screen> screen,
        Optional<MedicineClue> medicine) {
    public Question {
        bears = List.copyOf(bears);
        ifAny = List.copyOf(ifAny);
        urgent = List.copyOf(urgent);
    }

    /** What a question is for. */
    public enum Kind {
        /** One of the questions asked first, of everyone (EVIDENCE B, gates). */
        GATE,
        /** A sign of a reason. */
        SIGN,
        /** A red flag. */
        URGENT,
        /** Whether a practice is safe (EVIDENCE C). */
        SCREEN
    }
}
