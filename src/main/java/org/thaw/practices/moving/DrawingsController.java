package org.thaw.practices.moving;

import java.time.Clock;
import java.util.Comparator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.PresentVault;

/** The drawings that were kept: to be seen one at a time, and deleted. */
@Controller
class DrawingsController {
    private static final String HERE = "/practices/C15/drawings";

    private final PresentVault vaults;
    private final Clock clock;

    DrawingsController(PresentVault vaults, Clock clock) {
        this.vaults = vaults;
        this.clock = clock;
    }

    @GetMapping(HERE)
    ModelAndView all() {
        return Html.of(
                "practices/moving/drawings",
                new DrawingPage.All(vaults.require().all(Drawing.TYPE).stream()
                        .sorted(Comparator.comparing((Kept<Drawing> kept) -> kept.at())
                                .reversed())
                        .map(kept -> DrawingPage.of(kept, clock.getZone()))
                        .toList()));
    }

    @GetMapping(HERE + "/{id}")
    ModelAndView one(@PathVariable String id) {
        return Html.of("practices/moving/drawing", DrawingPage.of(kept(id), clock.getZone()));
    }

    @PostMapping(HERE + "/{id}/delete")
    ModelAndView delete(@PathVariable String id) {
        vaults.require().delete(kept(id).id());
        return Html.goTo(HERE);
    }

    private Kept<Drawing> kept(String id) {
        return EntryId.read(id)
                .flatMap(known -> vaults.require().find(Drawing.TYPE, known))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
