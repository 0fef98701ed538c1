package org.thaw.practices.writing;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.practices.player.Night;
import org.thaw.practices.writing.ReadingPage.Closed;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.PresentVault;

/** Looking at a page again. */
@Controller
class ReadingController {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private final PresentVault vaults;
    private final Clock clock;

    ReadingController(PresentVault vaults, Clock clock) {
        this.vaults = vaults;
        this.clock = clock;
    }

    @GetMapping("/practices/C09/pages/{id}")
    ModelAndView look(@PathVariable String id) {
        return find(id).map(kept -> page(kept, closed(kept.entry()))).orElseGet(ReadingController::gone);
    }

    /** Shows a page because it was asked for; a sealed one stays sealed. */
    @PostMapping("/practices/C09/pages/{id}/open")
    ModelAndView open(@PathVariable String id) {
        return find(id).map(kept ->
                        page(kept, closed(kept.entry()) == Closed.UNTIL_MORNING ? Closed.UNTIL_MORNING : Closed.NO))
                .orElseGet(ReadingController::gone);
    }

    private Closed closed(UneditedPage page) {
        boolean night = Night.covers(LocalTime.now(clock));
        if (page.isSealed()) {
            return night ? Closed.UNTIL_MORNING : Closed.UNTIL_ASKED;
        }
        return night ? Closed.LATE : Closed.NO;
    }

    private ModelAndView page(Kept<UneditedPage> kept, Closed closed) {
        Optional<UneditedPage> shown = Optional.of(kept.entry()).filter(_ -> closed == Closed.NO);
        String day = DAY.format(kept.at().atZone(clock.getZone()));
        return Html.of("practices/writing/reading", new ReadingPage(kept.id(), day, shown, closed));
    }

    private Optional<Kept<UneditedPage>> find(String id) {
        return EntryId.read(id).flatMap(known -> vaults.require().find(UneditedPage.TYPE, known));
    }

    private static ModelAndView gone() {
        return Html.goTo("/practices/C09/kept");
    }
}
