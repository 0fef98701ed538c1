package org.thaw.insight.pattern;

/**
 * How the chance of one false alarm is shared out among all the looks that a person will ever have. Every look has its
 * share, and all patterns looked at then have that share together; so the whole is never passed, however long somebody
 * keeps notes, and however often they open the page.
 */
final class Spending {
    /** So many people, at most, are ever told of a pattern where there is none: five in a hundred. */
    private static final double ALL = 0.05;

    /** Sittings are one kind of occasions, days another; each kind has half. */
    static final double WHOLE = ALL / 2;

    private static final int FIRST_LOOK = 12;

    /** The first looks have so few occasions that little would be found with more. The rest is halved again and again. */
    private static final double[] PARTS = {0.05, 0.2, 0.3, 0.2};

    private static final double REST = 0.25;

    private Spending() {}

    /** @param look which look it is, counted from 1 */
    static double share(int look) {
        return WHOLE * (look <= PARTS.length ? PARTS[look - 1] : REST * Math.pow(0.5, look - PARTS.length));
    }

    /** Which look is had after so many occasions, after 12, 24, 48 and so on; 0 where none is. */
    static int lookAt(int occasions) {
        int times = occasions / FIRST_LOOK;
        boolean isLook = occasions % FIRST_LOOK == 0 && Integer.bitCount(times) == 1;
        return isLook ? Integer.numberOfTrailingZeros(times) + 1 : 0;
    }

    /** After how many of so many occasions the last look was; 0 where there was none. */
    static int last(int occasions) {
        return occasions < FIRST_LOOK ? 0 : next(occasions) / 2;
    }

    /** After how many occasions the next look is. */
    static int next(int occasions) {
        int look = FIRST_LOOK;
        while (look <= occasions) {
            look *= 2;
        }
        return look;
    }
}
