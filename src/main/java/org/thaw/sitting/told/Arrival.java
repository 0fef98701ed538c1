package org.thaw.sitting.told;

import static java.util.Objects.requireNonNull;

/** How a person comes to a sitting. */
public record Arrival(Size numbness, Size distress, Screening screening) {
    public Arrival {
        requireNonNull(numbness);
        requireNonNull(distress);
        requireNonNull(screening);
    }

    @Override
    public String toString() {
        return "Arrival[hidden]";
    }
}
