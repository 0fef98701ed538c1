package org.thaw.home;

import java.time.Clock;
import java.time.LocalTime;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.home.ReturningPage.Waiting;
import org.thaw.library.Library;
import org.thaw.page.Html;
import org.thaw.sitting.Sittings;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** The first page: one for who has nothing open, one for who comes back. */
@Controller
class HomeController {
    private final Library library;
    private final PresentVault present;
    private final Sittings sittings;
    private final Clock clock;

    HomeController(Library library, PresentVault present, Sittings sittings, Clock clock) {
        this.library = library;
        this.present = present;
        this.sittings = sittings;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView home() {
        return present.open()
                .map(vault -> Html.of("home/returning", returning(vault)))
                .orElseGet(() -> Html.of("home/first", new FirstVisit(library.welcome())));
    }

    private ReturningPage returning(OpenVault vault) {
        return new ReturningPage(
                Greeting.at(LocalTime.now(clock)), waiting(vault), sittings.count(vault), vault.isGuest());
    }

    private Waiting waiting(OpenVault vault) {
        if (sittings.unfinished(vault).isPresent()) {
            return Waiting.UNFINISHED;
        }
        return sittings.followUp(vault, clock.instant()).isPresent() ? Waiting.FOLLOW_UP : Waiting.NOTHING;
    }
}
