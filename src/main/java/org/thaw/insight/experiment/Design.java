package org.thaw.insight.experiment;

import static java.util.Objects.requireNonNull;

import org.thaw.insight.trial.Arm;

/**
 * What an experiment compares, as the person chose it before anything was drawn.
 *
 * @param question in their words
 */
public record Design(String question, Way first, Way second, Scale scale, Better better) {
    public Design {
        requireNonNull(question);
        requireNonNull(scale);
        requireNonNull(better);
        if (first instanceof Way.Without || first.equals(second)) {
            throw new IllegalArgumentException("two ways that are the same can’t be compared");
        }
    }

    public Way way(Arm arm) {
        return arm == Arm.FIRST ? first : second;
    }

    @Override
    public String toString() {
        return "Design[hidden]";
    }
}
