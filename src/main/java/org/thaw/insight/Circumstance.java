package org.thaw.insight;

/** What may have been so on a day. */
enum Circumstance {
    SLEPT_BADLY("you had slept badly"),
    VERY_NUMB("you were very numb, 7 or more"),
    WANTED_TO("you wanted to cry, 7 or more"),
    HEAVY("it was heavy, 7 or more"),
    SAT("you had a sitting"),
    MEDICINE("a medicine had changed in the two weeks before"),
    HAPPENED("you had noted a loss, or something else, in the two weeks before"),
    WEEKEND("it was a weekend"),
    BLEEDING("you were bleeding"),
    ALCOHOL("there was alcohol, or a drug"),
    ILL("you were ill, or in pain");

    private final String words;

    Circumstance(String words) {
        this.words = words;
    }

    /** After “on days when”. */
    String words() {
        return words;
    }
}
