package org.thaw.practices.body;

/** What a person does with their eyes on the way. */
enum Eyes {
    AS_YOU_LIKE("Eyes open or closed, as you like."),
    /** Kept open, with a look around now and then: for who feels far away with the eyes closed (EVIDENCE C02, C06). */
    OPEN("Keep your eyes open. Let them rest on one thing.");

    private final String sentence;

    Eyes(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
