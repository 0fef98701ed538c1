package org.thaw.practices.breath;

/**
 * One breath: in, for a sigh a little more on top, and out. There is no place for a hold: the evidence warns of holds
 * and offers none (EVIDENCE C, screen before, and “do not offer”).
 *
 * @param in milliseconds
 * @param more milliseconds of the small top-up of a sigh; 0 where there is none
 * @param out milliseconds
 */
record Breath(int in, int more, int out) {
    private static final double SECOND = 1000.0;

    Breath {
        if (in <= 0 || more < 0 || out <= 0) {
            throw new IllegalArgumentException("a breath goes in and out");
        }
    }

    static Breath of(int in, int out) {
        return new Breath(in, 0, out);
    }

    int whole() {
        return in + more + out;
    }

    boolean isSigh() {
        return more > 0;
    }

    /** Such as “in 4, out 6”. */
    String words() {
        String top = isSigh() ? ", more " + seconds(more) : "";
        return "in " + seconds(in) + top + ", out " + seconds(out);
    }

    String inSeconds() {
        return seconds(in);
    }

    String moreSeconds() {
        return seconds(more);
    }

    String outSeconds() {
        return seconds(out);
    }

    /** How many of them a minute holds, such as 6. */
    String aMinute() {
        return plain(Math.round(10 * 60 * SECOND / whole()) / 10.0);
    }

    private static String seconds(int milliseconds) {
        return plain(milliseconds / SECOND);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
