package org.thaw.practices;

import java.util.List;
import org.thaw.library.Practice;

/** All the practices, gentlest first. */
record PracticesPage(List<Group> groups) {
    record Group(String heading, String hint, List<Practice> practices) {}

    static PracticesPage of(List<Practice> practices) {
        return new PracticesPage(List.of(
                group(practices, Practice.Intensity.GENTLE, "Gentle", "They calm, or make the place safer."),
                group(practices, Practice.Intensity.MODERATE, "Middling", "They come nearer to a feeling."),
                group(
                        practices,
                        Practice.Intensity.STRONG,
                        "Strong",
                        "Only on a steady day, and at most once a day.")));
    }

    private static Group group(List<Practice> practices, Practice.Intensity intensity, String heading, String hint) {
        return new Group(
                heading,
                hint,
                practices.stream()
                        .filter(practice -> practice.intensity() == intensity)
                        .toList());
    }
}
