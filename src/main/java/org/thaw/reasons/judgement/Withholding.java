package org.thaw.reasons.judgement;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.thaw.library.Practice;
import org.thaw.library.interview.Screen;

/** Which practices an answer closes (EVIDENCE C, “screen before”; B, R32, R37 and R43). */
final class Withholding {
    private static final Set<String> GENTLE_SET = Set.of("C01", "C03", "C14", "C15");
    private static final Set<String> GROUNDING = Set.of("C14");
    private static final Set<String> WITHOUT_THE_BREATH = Set.of("C01", "C14", "C15");

    private final List<Practice> practices;

    Withholding(List<Practice> practices) {
        this.practices = practices;
    }

    Set<String> of(List<Screen> screens) {
        Set<String> closed = new TreeSet<>();
        for (Screen screen : screens) {
            practices.stream()
                    .filter(practice -> isClosed(practice, screen))
                    .map(Practice::id)
                    .forEach(closed::add);
        }
        return closed;
    }

    private static boolean isClosed(Practice practice, Screen screen) {
        return switch (screen) {
            case ALL_STRONG -> !GENTLE_SET.contains(practice.id());
            case GROUNDING_ONLY -> !GROUNDING.contains(practice.id());
            case BREATH -> !WITHOUT_THE_BREATH.contains(practice.id());
            case GENTLE_ONLY -> practice.intensity() != Practice.Intensity.GENTLE;
            case NO_MEMORY_WORK -> practice.imagery() || practice.notAloneIf().contains("trauma");
        };
    }
}
