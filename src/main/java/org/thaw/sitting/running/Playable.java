package org.thaw.sitting.running;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.thaw.practices.player.Players;
import org.thaw.sitting.plan.Activity;

/** The practices that a sitting can draw: by their players, or by templates of its own. */
@Component
public class Playable {
    /** What a sitting could draw before there were players, and always can. */
    private static final Set<String> EVERY_SITTING = Set.of("C01", "C02", "C03", "C09", "C11", "C14", "C15");

    private final Players players;

    Playable(Players players) {
        this.players = players;
    }

    /** Their ids. */
    public Set<String> practices() {
        return Arrays.stream(Activity.values())
                .flatMap(activity -> activity.practice().stream())
                .filter(practice ->
                        EVERY_SITTING.contains(practice) || players.of(practice).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }
}
