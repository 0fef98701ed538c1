package org.thaw.sitting.planning;

import org.thaw.sitting.planning.profile.Profile;

/**
 * How the minutes of a sitting are shared out. Nothing of it has been tested for bringing back crying, so it is our own
 * judgement, within the durations of EVIDENCE C. Two minutes is the least for the way back (EVIDENCE C, stop rules).
 */
enum Minutes {
    FIVE(5, 1, 1, 1, 1, 2),
    /** A quarter of an hour, late at night. */
    TEN(10, 1, 2, 3, 3, 2),
    FIFTEEN(15, 1, 2, 4, 5, 2),
    /** Forty minutes, late at night. */
    TWENTY(20, 2, 4, 5, 6, 2),
    FORTY(40, 3, 5, 8, 10, 3);

    private final int all;
    private final int place;
    private final int calm;
    private final int calmFirst;
    private final int calmOnly;
    private final int back;

    Minutes(int all, int place, int calm, int calmFirst, int calmOnly, int back) {
        this.all = all;
        this.place = place;
        this.calm = calm;
        this.calmFirst = calmFirst;
        this.calmOnly = calmOnly;
        this.back = back;
    }

    static Minutes of(Profile profile) {
        return switch (profile.minutes()) {
            case 5 -> FIVE;
            case 15 -> profile.isNight() ? TEN : FIFTEEN;
            default -> profile.isNight() ? TWENTY : FORTY;
        };
    }

    int all() {
        return all;
    }

    int place() {
        return place;
    }

    /** Slow breathing as one step among others. */
    int calm() {
        return calm;
    }

    /** Slow breathing where there is something to calm. */
    int calmFirst() {
        return calmFirst;
    }

    /** Slow breathing where nothing opens afterwards. */
    int calmOnly() {
        return calmOnly;
    }

    int back() {
        return back;
    }

    /** Whether there is time for something after the quiet, and before the way back. */
    boolean hasLateStep() {
        return this == TWENTY || this == FORTY;
    }

    boolean hasApproach() {
        return this != FIVE;
    }

    /** The least of the quiet that follows an approach. */
    int leastQuiet() {
        return hasApproach() ? 2 : 1;
    }
}
