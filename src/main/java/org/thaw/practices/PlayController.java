package org.thaw.practices;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.Withholdings;
import org.thaw.library.Library;
import org.thaw.library.Practice;
import org.thaw.page.Html;
import org.thaw.practices.player.Player;
import org.thaw.practices.player.Players;
import org.thaw.practices.player.Stage;
import org.thaw.vault.PresentVault;

/** Plays a practice from its own page. What has to be screened first is played in a sitting, which screens. */
@Controller
class PlayController {
    /** Minutes after the longest of a practice, before its page locks as usual. */
    private static final int QUIET_AFTERWARDS = 5;

    private final Library library;
    private final Players players;
    private final Withholdings withholdings;
    private final PresentVault vaults;

    PlayController(Library library, Players players, Withholdings withholdings, PresentVault vaults) {
        this.library = library;
        this.players = players;
        this.withholdings = withholdings;
        this.vaults = vaults;
    }

    @GetMapping("/practices/{id}/play")
    ModelAndView play(@PathVariable String id) {
        Practice practice = practice(id);
        if (withholdings.now().covers(practice.id())) {
            return Html.goTo(practice.path());
        }
        Optional<Player> player = players.of(practice.id());
        if (!practice.playsAlone() || player.isEmpty()) {
            return Html.goTo("/sitting/arrive?way=" + practice.id());
        }
        // Nobody presses anything while they breathe with their eyes closed.
        vaults.keepOpenFor(Duration.ofMinutes(practice.minutes().most() + QUIET_AFTERWARDS));
        return player.get().page(new Stage.Alone(practice.id()));
    }

    @GetMapping("/practices/{id}/done")
    ModelAndView done(@PathVariable String id) {
        return Html.of("practices/done", new DonePage(practice(id)));
    }

    private Practice practice(String id) {
        return library.practice(id.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
