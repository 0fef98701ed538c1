package org.thaw.practices.body;

/** A part of the body that can be left out. */
enum Part {
    FEET("feet"),
    LOWER_LEGS("lower legs"),
    THIGHS("thighs"),
    LEGS("legs"),
    HIPS("hips"),
    BELLY("belly"),
    LOWER_BACK("lower back"),
    UPPER_BACK("upper back"),
    CHEST("chest"),
    HANDS("hands"),
    ARMS("arms"),
    SHOULDERS("shoulders"),
    THROAT("throat"),
    JAW("jaw"),
    FACE("face"),
    EYES("eyes");

    private final String word;

    Part(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** Its name at the beginning of a line. */
    String heading() {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
