package org.thaw.care.sheet;

import java.util.List;
import java.util.Optional;
import org.thaw.vault.EntryId;

/**
 * The result of one questionnaire, told as numbers and never as an illness.
 *
 * @param id of the filled-in questionnaire in the vault, by which its answers are found
 * @param title such as PHQ-9
 * @param meaning what the number is called by whoever made the questionnaire; empty where it has no such name
 */
public record Result(EntryId id, String title, When.Day day, List<Score> scores, Optional<String> meaning) {
    public Result {
        scores = List.copyOf(scores);
    }

    /**
     * One number.
     *
     * @param name what it counts
     * @param number as it is written
     * @param most the highest there is; empty where it has none
     */
    public record Score(String name, String number, Optional<Integer> most) {
        @Override
        public String toString() {
            return "Score[hidden]";
        }
    }

    @Override
    public String toString() {
        return "Result[hidden]";
    }
}
