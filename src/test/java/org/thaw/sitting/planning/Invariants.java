package org.thaw.sitting.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.thaw.library.Practice.Intensity;
import org.thaw.reasons.judgement.Complaint;
import org.thaw.sitting.plan.Phase;
import org.thaw.sitting.planning.profile.Profile;
import org.thaw.sitting.planning.profile.Screen;

/** What holds for every plan, written from EVIDENCE C and not from the rules. */
final class Invariants {
    private static final Set<String> GENTLE_SET = Set.of("C01", "C03", "C14", "C15");
    private static final Set<String> DAMPENING = Set.of("C02", "C03", "C04", "C05", "C16");

    private Invariants() {}

    static void all(Profile profile, Planned planned) {
        order(profile, planned);
        time(profile, planned);
        leftOut(profile, planned);
        peak(profile, planned);
        strong(profile, planned);
        screen(profile, planned);
    }

    static void order(Profile profile, Planned planned) {
        List<PlannedStep> steps = planned.steps();
        List<Phase> phases = steps.stream().map(PlannedStep::phase).toList();
        assertEquals(Phase.SETTLE, phases.getFirst());
        assertEquals(Phase.CLOSE, phases.getLast());
        assertEquals("C14", steps.getLast().practice());
        assertEquals(phases.stream().sorted().toList(), phases);
    }

    static void time(Profile profile, Planned planned) {
        assertTrue(planned.minutes() <= profile.minutes(), "never over the time");
        for (PlannedStep step : planned.steps()) {
            assertTrue(step.minutes() >= 1 && step.minutes() <= 20, "a step has 1 to 20 minutes");
            assertTrue(
                    !step.practice().equals("C08") || (step.minutes() >= 2 && step.minutes() <= 5),
                    "a box is open for 2 to 5 minutes");
        }
    }

    static void leftOut(Profile profile, Planned planned) {
        List<String> out = planned.leftOut().stream().map(LeftOut::practice).toList();
        assertEquals(out.stream().distinct().toList(), out);
        assertTrue(planned.steps().stream().noneMatch(step -> out.contains(step.practice())), "nothing left out");
        assertTrue(
                planned.steps().stream()
                        .filter(step -> !Set.of("C01", "C14").contains(step.practice()))
                        .noneMatch(step -> profile.withheld().containsKey(step.practice())),
                "nothing that answers withhold");
    }

    static void peak(Profile profile, Planned planned) {
        assertTrue(
                planned.steps().stream()
                        .filter(step -> step.phase() == Phase.APPROACH || step.phase() == Phase.ALLOW)
                        .noneMatch(step -> DAMPENING.contains(step.practice())),
                "nothing names or calms at the peak, nor just before it");
    }

    static void strong(Profile profile, Planned planned) {
        long strong = planned.steps().stream().filter(PlannedStep::isStrong).count();
        boolean allowed = profile.intensity() == Intensity.STRONG
                && profile.screen().isEmpty()
                && profile.distress() <= 4
                && profile.complaint() == Complaint.BLOCKED
                && profile.history().stream()
                        .noneMatch(past -> past.strong()
                                && past.at().toLocalDate().equals(profile.now().toLocalDate()));
        assertTrue(strong <= (allowed ? 1 : 0), "strong once, and only where everything allows it");
        assertTrue(
                planned.steps().stream().allMatch(step -> step.intensity().compareTo(profile.intensity()) <= 0),
                "never nearer than wished");
    }

    static void screen(Profile profile, Planned planned) {
        Set<String> practices = practices(planned);
        assertTrue(profile.screen().isEmpty() || GENTLE_SET.containsAll(practices), "the gentle set after any yes");
        assertTrue(
                !profile.screen().contains(Screen.BREATH) || !practices.contains("C03"),
                "no breathing where the breath is not safe");
        if (profile.distress() >= 7 || profile.screen().contains(Screen.PSYCHOSIS)) {
            assertEquals(Set.of("C14"), practices);
        }
    }

    static void stricter(Planned planned, Planned afterOneMoreYes) {
        assertTrue(practices(planned).containsAll(practices(afterOneMoreYes)), "a further yes adds nothing");
        assertTrue(closed(afterOneMoreYes).containsAll(closed(planned)), "a further yes opens nothing");
    }

    private static Set<String> practices(Planned planned) {
        return planned.steps().stream().map(PlannedStep::practice).collect(Collectors.toSet());
    }

    private static Set<String> closed(Planned planned) {
        return planned.leftOut().stream()
                .filter(LeftOut::isClosed)
                .map(LeftOut::practice)
                .collect(Collectors.toSet());
    }
}
