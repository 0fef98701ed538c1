package org.thaw.care.sheet;

import java.util.Optional;

/**
 * The result of one questionnaire, told as a number and never as an illness.
 *
 * @param title such as PHQ-9
 * @param score the sum
 * @param most the highest sum there is
 * @param band what the sum is called by who made the questionnaire; empty where it has no such name
 * @param loinc the code of the sum; empty where there is none
 */
public record Result(String title, When.Day day, int score, int most, Optional<String> band, Optional<String> loinc) {
    @Override
    public String toString() {
        return "Result[hidden]";
    }
}
