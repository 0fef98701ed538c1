package org.thaw.practices.breath;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A breath with a name, to be gone on with.
 *
 * @param id a word for those that Thaw knows, the id of its entry for one that the person made
 */
record Rhythm(String id, String name, Breath breath) {
    /** EVIDENCE C03: in 4 to 5 seconds, out 5 to 6, about six a minute. */
    static final Rhythm LONGER_OUT = new Rhythm("longer-out", "A longer out-breath", Breath.of(4000, 6000));

    static final Rhythm EVEN = new Rhythm("even", "As long in as out", Breath.of(5000, 5000));

    /** EVIDENCE C04 gives the shape and no seconds; these make it as slow as C03. */
    static final Rhythm SIGH = new Rhythm("sigh", "The long sigh", new Breath(3000, 1000, 6000));

    /** Those of slow breathing; the sigh is a practice of its own, with others who leave it out. */
    static final List<Rhythm> SLOW = List.of(LONGER_OUT, EVEN);

    Rhythm {
        requireNonNull(id);
        requireNonNull(name);
        requireNonNull(breath);
    }

    /** Which movement of the water the style sheet has ready for it, for when no script moves it. */
    String water() {
        return this.equals(LONGER_OUT) || this.equals(EVEN) || this.equals(SIGH) ? id : "own";
    }

    /** What a person called it is private. */
    @Override
    public String toString() {
        return "Rhythm[hidden]";
    }
}
