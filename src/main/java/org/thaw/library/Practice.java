package org.thaw.library;

import java.util.List;

/**
 * Something a person can do in a sitting, or by itself.
 *
 * @param id C01 to C16
 * @param intensity how strong it usually is
 * @param upTo how strong it can become
 * @param grades letters of the evidence for some other outcome; nothing is graded for bringing back crying
 * @param imagery whether it works with pictures from memory
 * @param calming whether it lowers arousal
 * @param notAloneIf tags of those who had better not do it alone
 * @param with ids of practices that go before or after it
 */
public record Practice(
        String id,
        String slug,
        String title,
        String summary,
        Intensity intensity,
        Intensity upTo,
        Minutes minutes,
        List<Grade> grades,
        boolean imagery,
        boolean calming,
        List<String> notAloneIf,
        List<String> with,
        Prose words) {
    public Practice {
        grades = List.copyOf(grades);
        notAloneIf = List.copyOf(notAloneIf);
        with = List.copyOf(with);
    }

    /** How strong a practice is. */
    public enum Intensity {
        GENTLE,
        MODERATE,
        STRONG
    }

    /** How long it takes, in minutes. */
    public record Minutes(int least, int most) {
        public Minutes {
            if (least < 1 || most < least) {
                throw new IllegalArgumentException("minutes go from at least 1 upwards");
            }
        }
    }

    /** What stands behind it, for an outcome other than crying. */
    public enum Grade {
        /** Trials that were repeated. */
        A,
        /** Few trials. */
        B,
        /** Laboratory work, or indirect. */
        C,
        /** Experts and tradition. */
        D
    }

    /**
     * Whether it may be played without a sitting, which screens before anything that opens (EVIDENCE C, screen before).
     */
    public boolean playsAlone() {
        return intensity == Intensity.GENTLE && upTo != Intensity.STRONG && !imagery;
    }

    /** Where its page is. */
    public String path() {
        return "/practices/" + id;
    }
}
