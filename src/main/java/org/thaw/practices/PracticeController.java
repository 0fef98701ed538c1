package org.thaw.practices;

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
import org.thaw.practices.player.Players;

/** The pages of the practices. A readable tail may follow the id in an address. */
@Controller
class PracticeController {
    private final Library library;
    private final Players players;
    private final Withholdings withholdings;

    PracticeController(Library library, Players players, Withholdings withholdings) {
        this.library = library;
        this.players = players;
        this.withholdings = withholdings;
    }

    @GetMapping("/practices")
    ModelAndView practices() {
        return Html.of("practices/practices", PracticesPage.of(library.practices()));
    }

    @GetMapping({"/practices/{id}", "/practices/{id}/{tail}"})
    ModelAndView practice(@PathVariable String id) {
        return library.practice(id.toUpperCase(Locale.ROOT))
                .map(practice -> Html.of("practices/practice", page(practice)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private PracticePage page(Practice practice) {
        return new PracticePage(
                practice,
                practice.with().stream()
                        .map(library::practice)
                        .flatMap(Optional::stream)
                        .toList(),
                withholdings.now(),
                players.of(practice.id()).isPresent());
    }
}
