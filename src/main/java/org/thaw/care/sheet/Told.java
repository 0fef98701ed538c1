package org.thaw.care.sheet;

import org.thaw.library.interview.Answer;

/**
 * A question of the interview and what was answered to it; one that was not answered is nowhere on a sheet.
 *
 * @param question its id in the interview, which is never renamed
 * @param ask the question as it is asked
 */
public record Told(String question, String ask, Answer answer) {
    public String said() {
        return switch (answer) {
            case YES -> "Yes";
            case NO -> "No";
            case UNSURE -> "Not sure";
        };
    }

    @Override
    public String toString() {
        return "Told[hidden]";
    }
}
