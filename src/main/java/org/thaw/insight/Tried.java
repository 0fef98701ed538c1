package org.thaw.insight;

import java.util.Optional;
import org.thaw.insight.chart.Axes;
import org.thaw.insight.pattern.Comparison;
import org.thaw.insight.pattern.Share;

/**
 * One practice as it was had: how often something moved, and what may be said of that.
 *
 * @param hard in how many of those sittings something hard came
 */
record Tried(String title, String path, Comparison<String> comparison, int hard) {
    /** Before so many times no range is drawn. */
    private static final int FEWEST = 5;

    private static final int WIDTH = 332;
    private static final int LEFT = 14;

    int times() {
        return comparison.with().of();
    }

    String counted() {
        return switch (times()) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> times() + " times";
        };
    }

    /** In how many of them something moved, as a sentence. */
    String moved() {
        return "In " + comparison.with().moved() + " of " + times() + " something moved.";
    }

    String said() {
        return switch (comparison.finding()) {
            case TOO_EARLY ->
                hasNothingBeside()
                        ? "Nearly all your sittings had it, so there is little to compare it with."
                        : "It is too early to say more.";
            case MAY_BE_CHANCE -> "We can’t tell it apart from your other sittings.";
            case MORE_OFTEN ->
                "That is more often than in your other sittings. It may be this, or what else those times had.";
            case LESS_OFTEN ->
                "That is less often than in your other sittings. It may be this, or what else those times had.";
        };
    }

    private boolean hasNothingBeside() {
        return times() >= FEWEST && comparison.without().of() < FEWEST;
    }

    /** The range in words. */
    Optional<String> range() {
        return times() < FEWEST
                ? Optional.empty()
                : Optional.of("If it goes on like this: between %d and %d of 100."
                        .formatted(hundredths(bounds().low()), hundredths(bounds().high())));
    }

    Optional<String> hardOnes() {
        return hard == 0 ? Optional.empty() : Optional.of("In " + hard + " something hard came.");
    }

    boolean hasRange() {
        return times() >= FEWEST;
    }

    private Share.Range bounds() {
        return comparison.with().range();
    }

    private static long hundredths(double share) {
        return Math.round(share * 100);
    }

    String from() {
        return x(bounds().low());
    }

    String to() {
        return x(bounds().high());
    }

    String at() {
        return x(comparison.with().rate());
    }

    private static String x(double share) {
        return Axes.number(LEFT + share * WIDTH);
    }

    @Override
    public String toString() {
        return "Tried[hidden]";
    }
}
