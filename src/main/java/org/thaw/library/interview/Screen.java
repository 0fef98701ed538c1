package org.thaw.library.interview;

import java.util.Optional;

/** What a yes or a “not sure” keeps away from a person, in all of Thaw (EVIDENCE C, “screen before”). */
public enum Screen {
    /** Only the gentle set is left: C01, C03, C14, C15. */
    ALL_STRONG,
    /** Nothing beyond grounding, C14 (EVIDENCE B, R43). */
    GROUNDING_ONLY,
    /** Nothing that is more than gentle (EVIDENCE B, R32). */
    GENTLE_ONLY,
    /** No memory work alone (EVIDENCE B, R37). */
    NO_MEMORY_WORK,
    /** The gentle set without slow breathing: the heart, the lungs, epilepsy or a pregnancy say so. */
    BREATH;

    /** What an answer closes: “not sure” closes what a yes closes, and leaves the gentle set where nothing is known. */
    public Optional<Screen> after(Answer answer) {
        return switch (answer) {
            case YES -> Optional.of(this);
            case UNSURE -> Optional.of(this == GROUNDING_ONLY ? ALL_STRONG : this);
            case NO -> Optional.empty();
        };
    }
}
