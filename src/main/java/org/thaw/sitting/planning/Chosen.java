package org.thaw.sitting.planning;

import org.thaw.library.Practice.Intensity;

/** A way that a person chose themselves, in its milder or its strong form. */
public record Chosen(String practice, Intensity intensity) {
    boolean isStrong() {
        return intensity == Intensity.STRONG;
    }
}
