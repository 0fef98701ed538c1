package org.thaw.reasons.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.library.Reason;

/** Whom to see, in words that most countries have. */
final class Whom {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("gp", "A doctor you can see first, such as a family doctor"),
            Map.entry("prescriber", "Whoever prescribes the medicine"),
            Map.entry("pharmacist", "A pharmacist"),
            Map.entry("optometrist", "An optometrist, who looks at eyes"),
            Map.entry("ophthalmologist", "An eye doctor"),
            Map.entry("eye_surgeon", "The eye surgeon who treated you"),
            Map.entry("injector", "Whoever gave the injections"),
            Map.entry("rheumatology", "A joint and immune doctor (rheumatology), if your doctor sends you"),
            Map.entry("neurology", "A nerve doctor (neurology), if your doctor sends you"),
            Map.entry("genetics", "A doctor for inherited illness (genetics), if your doctor sends you"),
            Map.entry("emergency", "The emergency number, if it came suddenly"),
            Map.entry("drug_service", "A service for people who use alcohol or drugs"),
            Map.entry("therapist", "A therapist, if you want one"),
            Map.entry("trauma_therapist", "A therapist who knows about frightening events"),
            Map.entry("grief_therapist", "A therapist who knows about grief"),
            Map.entry("bereavement_service", "A service for people who lost someone"),
            Map.entry("carers_service", "A service for people who care for someone"),
            Map.entry("mental_health_team", "A mental health team"));

    private Whom() {}

    /** Each of them once, the nearest of the reason that fits best first. */
    static List<String> of(List<Reason> reasons) {
        return reasons.stream()
                .flatMap(reason -> reason.see().stream())
                .distinct()
                .map(one -> Optional.ofNullable(WORDS.get(one)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The words this knows, so that a test can see that none is missing. */
    static boolean knows(String one) {
        return WORDS.containsKey(one) || one.equals("none");
    }
}
