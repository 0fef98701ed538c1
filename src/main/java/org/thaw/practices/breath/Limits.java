package org.thaw.practices.breath;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a rhythm of one’s own must keep to. Slow breathing was tested at about six a minute, 4 to 5 seconds in and 5 to
 * 6 out (EVIDENCE C03). How far one may go from there has not been tested; the room around it is our judgement, and
 * small. Fast or deep breathing and holds are not offered (EVIDENCE C, “do not offer”).
 */
final class Limits {
    /** One second less than was tested: shorter comes near to breathing fast. */
    static final int SHORTEST_IN = 3000;

    /** One second more than was tested: longer in-breaths ask for filling up to the brim (EVIDENCE C04). */
    static final int LONGEST_IN = 6000;

    /** One second less than was tested. */
    static final int SHORTEST_OUT = 4000;

    /** Two seconds more than was tested: longer asks for pressing, or for a hold. */
    static final int LONGEST_OUT = 8000;

    /** Seven and a half a minute: quicker is no longer slow breathing. */
    static final int SHORTEST_WHOLE = 8000;

    static final int STEP = 500;
    static final int LONGEST_NAME = 40;
    static final int MOST_OF_ONES_OWN = 12;

    private Limits() {}

    static List<Integer> in() {
        return steps(SHORTEST_IN, LONGEST_IN);
    }

    static List<Integer> out() {
        return steps(SHORTEST_OUT, LONGEST_OUT);
    }

    /** Whether a breath keeps to all of them; also the out-breath is never the shorter one (EVIDENCE C03, C04). */
    static boolean keeps(Breath breath) {
        return in().contains(breath.in())
                && out().contains(breath.out())
                && !breath.isSigh()
                && breath.out() >= breath.in()
                && breath.whole() >= SHORTEST_WHOLE;
    }

    private static List<Integer> steps(int least, int most) {
        return IntStream.iterate(least, length -> length <= most, length -> length + STEP)
                .boxed()
                .toList();
    }
}
