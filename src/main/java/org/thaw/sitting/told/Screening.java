package org.thaw.sitting.told;

import static java.util.Objects.requireNonNull;

/**
 * What is asked before anything that opens (EVIDENCE C, screen before). Which of the things is true is not asked, so
 * it is kept nowhere.
 *
 * @param anyOfThese thoughts of suicide or self-harm; flashbacks, lost time, feeling unreal; voices or mania; a loss
 *     within about three months; drunk or high; an unsafe place; under 18
 * @param breath heart or lung disease, pregnancy, epilepsy, panic from watching the breath
 */
public record Screening(Reply anyOfThese, Reply breath) {
    public Screening {
        requireNonNull(anyOfThese);
        requireNonNull(breath);
    }

    /** Only C01, C03, C14 and C15 may be offered. */
    public boolean gentleOnly() {
        return anyOfThese.mayBeTrue();
    }

    /** Moving takes the place of breathing. */
    public boolean withoutBreathing() {
        return breath.mayBeTrue();
    }

    @Override
    public String toString() {
        return "Screening[hidden]";
    }
}
