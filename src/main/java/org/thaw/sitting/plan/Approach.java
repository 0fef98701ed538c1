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
    WRITING(Activity.WRITING, MODERATE),
    /** What moves one most, for 15 to 20 minutes, on up to four days (EVIDENCE C, C09: can become strong). */
    FOUR_DAYS(Activity.WRITING, STRONG),
    MUSIC(Activity.MUSIC, MODERATE),
    /** A song linked to a person is strong (EVIDENCE C, C11). */
    SONG_OF_SOMEONE(Activity.MUSIC, STRONG),
    NAMING(Activity.NAMING, GENTLE),
    MOVING(Activity.MOVING, GENTLE),
    SCANNING(Activity.SCANNING, MODERATE),
    CALM_PLACE(Activity.CALM_PLACE, MODERATE),
    BOX(Activity.BOX, STRONG),
    FILM(Activity.FILM, MODERATE),
    BRAKING(Activity.BRAKING, MODERATE),
    RULES(Activity.RULES, GENTLE),
    KINDNESS(Activity.KINDNESS, MODERATE);

    private final Activity activity;
    private final Intensity intensity;

    Approach(Activity activity, Intensity intensity) {
        this.activity = activity;
        this.intensity = intensity;
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

    public Activity activity() {
        return activity;
    }

    public Intensity intensity() {
        return intensity;
    }

    public boolean withheld(Withholding answers) {
        return activity.practice().filter(answers::covers).isPresent();
    }

    public boolean strong() {
        return intensity == STRONG;
    }
}
