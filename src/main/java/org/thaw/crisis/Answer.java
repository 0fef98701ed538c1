package org.thaw.crisis;

/**
 * How Help now is brought near after somebody has written something. It says where the offer goes on the page; it
 * says nothing about the person, and no order of risk is meant (EVIDENCE G2, 3).
 */
public enum Answer {
    /** Nothing is shown beyond the button that is on each page. */
    NONE("none"),
    /** One quiet line at the foot of the page. */
    FOOTER("footer"),
    /** The whole offer, at once, beside what was written. */
    SHOW_NOW("show_now");

    private final String word;

    Answer(String word) {
        this.word = word;
    }

    /** The word the command line and scripts use. */
    public String word() {
        return word;
    }

    Answer orNearer(Answer other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
