package org.thaw.sitting.planning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.library.Practice.Intensity;
import org.thaw.sitting.plan.Phase;

/** The sixteen practices as the planner sees them (EVIDENCE C): how strong, how long, and what they do. */
enum Practices {
    C01(Intensity.GENTLE, 1, 3, Role.SETTLING),
    C02(Intensity.GENTLE, 3, 5, Role.NAMING),
    /** A settling may be shorter than breathing as an exercise of its own, which takes five to ten minutes. */
    C03(Intensity.GENTLE, 1, 10, Role.CALMING),
    C04(Intensity.GENTLE, 5, 5, Role.CALMING),
    C05(Intensity.GENTLE, 10, 15, Role.CALMING),
    C06(Intensity.MODERATE, 8, 15, Role.OPENING),
    C07(Intensity.MODERATE, 5, 8, Role.PLACE),
    /** Two to five minutes open, whatever else there is time for. */
    C08(Intensity.STRONG, 2, 5, Role.OPENING),
    C09(Intensity.MODERATE, 5, 10, Role.OPENING),
    C10(Intensity.MODERATE, 10, 20, Role.OPENING),
    /** Two songs instead of three to five, where a sitting is short. */
    C11(Intensity.MODERATE, 8, 15, Role.OPENING),
    C12(Intensity.MODERATE, 6, 8, Role.OPENING),
    C13(Intensity.GENTLE, 8, 8, Role.OPENING),
    C14(Intensity.GENTLE, 2, 3, Role.BACK),
    C15(Intensity.GENTLE, 1, 20, Role.MOVING),
    C16(Intensity.GENTLE, 3, 5, Role.KINDNESS);

    /** EVIDENCE C, screen before. */
    static final Set<String> GENTLE_SET = Set.of("C01", "C03", "C14", "C15");

    static final Set<String> WAY_BACK = Set.of("C14");

    private static final int SHORTEST_LONG_PAGE = 15;
    private static final int LONG_PAGE = 20;

    private enum Role {
        SETTLING,
        NAMING,
        CALMING,
        OPENING,
        PLACE,
        BACK,
        MOVING,
        KINDNESS
    }

    private final Intensity intensity;
    private final int least;
    private final int most;
    private final Role role;

    Practices(Intensity intensity, int least, int most, Role role) {
        this.intensity = intensity;
        this.least = least;
        this.most = most;
        this.role = role;
    }

    static Optional<Practices> of(String id) {
        return Stream.of(values()).filter(one -> one.name().equals(id)).findFirst();
    }

    static List<String> ids() {
        return Stream.of(values()).map(Practices::name).toList();
    }

    static Set<String> outsideTheGentleSet() {
        return ids().stream().filter(id -> !GENTLE_SET.contains(id)).collect(Collectors.toUnmodifiableSet());
    }

    String id() {
        return name();
    }

    /** The most minutes of it, done as strongly as this: the pages of four days take 15 to 20 (EVIDENCE C, C09). */
    int most(Intensity done) {
        return this == C09 && done == Intensity.STRONG ? LONG_PAGE : most;
    }

    /** Whether so many minutes are enough to do it as strongly as this; a short page is the usual one. */
    boolean is(Intensity done, int minutes) {
        return this != C09 || done != Intensity.STRONG || minutes >= SHORTEST_LONG_PAGE;
    }

    Intensity intensity() {
        return intensity;
    }

    /** The fewest minutes that it is itself in. */
    int least() {
        return least;
    }

    int most() {
        return most;
    }

    /** Whether it brings nearer to a feeling, more than gently. */
    boolean opens() {
        return intensity != Intensity.GENTLE && role != Role.PLACE;
    }

    /** Where in a sitting it may stand. Naming and calming come early or late, and never just before the peak. */
    boolean fits(Phase phase) {
        return switch (phase) {
            case SETTLE -> role == Role.NAMING || role == Role.CALMING || role == Role.MOVING || role == Role.PLACE;
            case APPROACH -> role == Role.OPENING || role == Role.MOVING;
            case ALLOW -> false;
            case CLOSE -> role == Role.NAMING || role == Role.KINDNESS || role == Role.MOVING || role == Role.PLACE;
        };
    }
}
