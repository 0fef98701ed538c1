package org.thaw.sitting.running;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.thaw.crisis.Withholding;
import org.thaw.crisis.Withholdings;
import org.thaw.practices.player.Players;
import org.thaw.sitting.course.Move;
import org.thaw.sitting.plan.Activity;

/** The other doors that are open where nothing is happening. Moving always is. */
@Component
class Doors {
    private final Withholdings withholdings;
    private final Players players;

    Doors(Withholdings withholdings, Players players) {
        this.withholdings = withholdings;
        this.players = players;
    }

    List<Activity> open() {
        Withholding withheld = withholdings.now();
        return Arrays.stream(Activity.values())
                .filter(Move.Gentler.DOORS::contains)
                .filter(door -> door == Activity.MOVING || isOpen(door, withheld))
                .toList();
    }

    private boolean isOpen(Activity door, Withholding withheld) {
        return door.practice()
                .filter(id -> !withheld.covers(id) && players.of(id).isPresent())
                .isPresent();
    }

    /** The door with this name, or moving. */
    Activity named(String pressed) {
        return open().stream()
                .filter(door -> door.practice().filter(pressed::equals).isPresent())
                .findFirst()
                .orElse(Activity.MOVING);
    }
}
