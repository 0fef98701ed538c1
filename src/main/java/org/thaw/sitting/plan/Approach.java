package org.thaw.sitting.plan;

import static org.thaw.library.Practice.Intensity.GENTLE;
import static org.thaw.library.Practice.Intensity.MODERATE;
import static org.thaw.library.Practice.Intensity.STRONG;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.thaw.crisis.Withholding;
import org.thaw.library.Practice.Intensity;

/** The ways to come nearer to a feeling that a person can choose from. */
public enum Approach {
    /** Five to ten minutes and a topic of low charge keep writing moderate (EVIDENCE C, C09, Thaw default). */
    WRITING(Activity.WRITING, MODERATE, 10),
    MUSIC(Activity.MUSIC, MODERATE, 15),
    /** A song linked to a person is strong (EVIDENCE C, C11). */
    SONG_OF_SOMEONE(Activity.MUSIC, STRONG, 15),
    NAMING(Activity.NAMING, GENTLE, 5),
    MOVING(Activity.MOVING, GENTLE, 20);

    private final Activity activity;
    private final Intensity intensity;
    private final int most;

    Approach(Activity activity, Intensity intensity, int most) {
        this.activity = activity;
        this.intensity = intensity;
        this.most = most;
    }

    public static Optional<Approach> read(String pressed) {
        return Arrays.stream(values())
                .filter(approach -> approach.word().equals(pressed))
                .findFirst();
    }

    /** The mildest way that is this practice. */
    public static Optional<Approach> of(String practice) {
        return Arrays.stream(values())
                .filter(approach ->
                        approach.activity.practice().filter(practice::equals).isPresent())
                .min(Comparator.comparing(approach -> approach.intensity));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The step of a plan that has this many minutes for it. */
    public Step step(int minutes) {
        return new Step(Phase.APPROACH, activity, Math.min(minutes, most), intensity);
    }

    public boolean withheld(Withholding answers) {
        return activity.practice().filter(answers::covers).isPresent();
    }

    public boolean strong() {
        return intensity == STRONG;
    }
}
