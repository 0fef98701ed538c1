package org.thaw.sitting;

import static java.util.Objects.requireNonNull;

/** How a person comes to a sitting. */
record Arrival(Size numbness, Size distress, Screening screening) {
    Arrival {
        requireNonNull(numbness);
        requireNonNull(distress);
        requireNonNull(screening);
    }

    @Override
    public String toString() {
        return "Arrival[hidden]";
    }
}
