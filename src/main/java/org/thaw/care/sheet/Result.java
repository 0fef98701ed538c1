package org.thaw.care.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import org.thaw.vault.EntryId;

/**
 * One score of one questionnaire, told as a number and never as an illness.
 *
 * @param questionnaire the filled-in one in the vault, by which its answers are found
 * @param title such as PHQ-9
 * @param most the highest score there is; empty where it is not known
 * @param band what the score is called by whoever made the questionnaire; empty where it has no such name
 * @param loinc the code of the score; empty where there is none
 */
public record Result(
        EntryId questionnaire,
        String title,
        When.Day day,
        BigDecimal score,
        Optional<Integer> most,
        Optional<String> band,
        Optional<String> loinc) {
    /** As it is read: 3 of 6. */
    public String words() {
        return score.stripTrailingZeros().toPlainString()
                + most.map(highest -> " of " + highest).orElse("");
    }

    @Override
    public String toString() {
        return "Result[hidden]";
    }
}
