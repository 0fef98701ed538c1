package org.thaw.practices.player;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Every player there is. */
@Component
public class Players {
    private final Map<String, Player> byPractice;

    Players(List<Player> players) {
        this.byPractice = players.stream().collect(toUnmodifiableMap(Player::practice, Function.identity()));
    }

    /** The player of a practice. */
    public Optional<Player> of(String practice) {
        return Optional.ofNullable(byPractice.get(practice));
    }
}
