package org.thaw.sitting.planning;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thaw.library.Practice.Intensity;
import org.thaw.reasons.judgement.Complaint;
import org.thaw.sitting.planning.profile.Past;
import org.thaw.sitting.planning.profile.Privacy;
import org.thaw.sitting.planning.profile.Profile;
import org.thaw.sitting.planning.profile.Screen;

/** Every way in which a person may come to a sitting, or enough of them to meet every rule. */
final class AllProfiles {
    static final List<Screen> ASKED =
            EnumSet.complementOf(EnumSet.of(Screen.SOME_OF_IT)).stream().toList();
    private static final List<Integer> LIMITS = List.of(0, 3, 4, 5, 6, 7);

    private AllProfiles() {}

    /** With no yes at the screen, each alone, and each beside the breath; with distress at every limit. */
    static Stream<Profile> few() {
        Stream<Set<Screen>> screens = Stream.of(
                        Stream.of(EnumSet.noneOf(Screen.class)),
                        ASKED.stream().map(EnumSet::of),
                        ASKED.stream().filter(one -> one != Screen.BREATH).map(one -> EnumSet.of(one, Screen.BREATH)))
                .flatMap(each -> each.map(Set::copyOf));
        return screens.flatMap(screen -> LIMITS.stream().flatMap(distress -> of(screen, distress)));
    }

    /** With every set of answers at the screen, and every distress. */
    static Stream<Profile> all() {
        return IntStream.range(0, 1 << ASKED.size())
                .mapToObj(AllProfiles::screen)
                .flatMap(screen -> IntStream.rangeClosed(0, 10).boxed().flatMap(distress -> of(screen, distress)));
    }

    private static Set<Screen> screen(int bits) {
        return IntStream.range(0, ASKED.size())
                .filter(at -> (bits >> at & 1) == 1)
                .mapToObj(ASKED::get)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private static Stream<Profile> of(Set<Screen> screen, int distress) {
        return Stream.of(Complaint.values()).flatMap(complaint -> Profile.LENGTHS.stream()
                .flatMap(minutes -> Stream.of(Intensity.values()).flatMap(intensity -> SITUATIONS.stream()
                        .map(situation -> new Profile(
                                complaint,
                                screen,
                                distress,
                                situation.numbness(),
                                minutes,
                                intensity,
                                Profiles.TODAY,
                                situation.hour(),
                                situation.privacy(),
                                situation.history(),
                                Profiles.closed(situation.answers()))))));
    }

    private record Situation(int numbness, int hour, Privacy privacy, List<Past> history, Set<String> answers) {}

    private static final List<Situation> SITUATIONS = List.of(
            new Situation(1, 14, Privacy.ALONE, List.of(), Set.of()),
            new Situation(9, 23, Privacy.ALONE, List.of(), Set.of("C12")),
            new Situation(
                    9,
                    14,
                    Privacy.SHARED,
                    List.of(Profiles.moved("2026-11-20T20:00", "C11"), Profiles.past("2026-11-21T20:00", "C03", 8)),
                    Set.of()),
            new Situation(
                    5,
                    14,
                    Privacy.ALONE,
                    List.of(
                            Profiles.strong("2026-11-22T09:00", "C08"),
                            Profiles.past("2026-11-21T20:00", "C15", 9),
                            Profiles.moved("2026-11-20T20:00", "C09"),
                            Profiles.past("2026-11-19T20:00", "C11", 6)),
                    Set.of()));
}
