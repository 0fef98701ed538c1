package org.thaw.sitting.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.thaw.library.Practice.Intensity;
import org.thaw.reasons.judgement.Complaint;
import org.thaw.sitting.planning.profile.Past;
import org.thaw.sitting.planning.profile.Privacy;
import org.thaw.sitting.planning.profile.Profile;
import org.thaw.sitting.planning.profile.Screen;

/** People who come to a sitting, for tests. */
final class Profiles {
    static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private Profiles() {}

    /** Steady, screened, in the afternoon, with a quarter of an hour. */
    static Profile of(Complaint complaint) {
        return new Profile(
                complaint, Set.of(), 3, 5, 15, Intensity.MODERATE, TODAY, 14, Privacy.ALONE, List.of(), Map.of());
    }

    static Profile screened(Profile of, Screen... screen) {
        return screened(of, screen.length == 0 ? Set.of() : EnumSet.copyOf(Arrays.asList(screen)));
    }

    static Profile screened(Profile of, Set<Screen> screen) {
        return copy(of, screen, of.distress(), of.minutes(), of.intensity(), of.hour(), of.history(), of.withheld());
    }

    static Profile at(Profile of, int distress) {
        return copy(of, of.screen(), distress, of.minutes(), of.intensity(), of.hour(), of.history(), of.withheld());
    }

    static Profile lasting(Profile of, int minutes) {
        return copy(of, of.screen(), of.distress(), minutes, of.intensity(), of.hour(), of.history(), of.withheld());
    }

    static Profile wishing(Profile of, Intensity intensity) {
        return copy(of, of.screen(), of.distress(), of.minutes(), intensity, of.hour(), of.history(), of.withheld());
    }

    static Profile by(Profile of, int hour) {
        return copy(of, of.screen(), of.distress(), of.minutes(), of.intensity(), hour, of.history(), of.withheld());
    }

    static Profile after(Profile of, Past... history) {
        return copy(
                of,
                of.screen(),
                of.distress(),
                of.minutes(),
                of.intensity(),
                of.hour(),
                List.of(history),
                of.withheld());
    }

    static Profile answering(Profile of, Set<String> answers) {
        return copy(
                of, of.screen(), of.distress(), of.minutes(), of.intensity(), of.hour(), of.history(), closed(answers));
    }

    static Map<String, String> closed(Set<String> practices) {
        return practices.stream().collect(Collectors.toMap(Function.identity(), _ -> "Closed for now."));
    }

    static Past past(String at, String practice, int distressAfter) {
        return new Past(LocalDateTime.parse(at), practice, false, OptionalInt.of(distressAfter), false, false);
    }

    static Past moved(String at, String practice) {
        return new Past(LocalDateTime.parse(at), practice, false, OptionalInt.of(2), true, false);
    }

    static Past strong(String at, String practice) {
        return new Past(LocalDateTime.parse(at), practice, true, OptionalInt.of(2), false, false);
    }

    private static Profile copy(
            Profile of,
            Set<Screen> screen,
            int distress,
            int minutes,
            Intensity intensity,
            int hour,
            List<Past> history,
            Map<String, String> withheld) {
        return new Profile(
                of.complaint(),
                screen,
                distress,
                of.numbness(),
                minutes,
                intensity,
                of.day(),
                hour,
                of.privacy(),
                history,
                withheld);
    }
}
