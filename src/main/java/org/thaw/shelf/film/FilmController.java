package org.thaw.shelf.film;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.practices.player.Onward;
import org.thaw.shelf.playing.Showing.Company;
import org.thaw.shelf.playing.Showings;
import org.thaw.vault.EntryId;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Takes what a person chose to watch. */
@Controller
class FilmController {
    private final PresentVault vaults;
    private final Films films;
    private final Showings showings;
    private final Onward onward;

    FilmController(PresentVault vaults, Films films, Showings showings, Onward onward) {
        this.vaults = vaults;
        this.films = films;
        this.showings = showings;
        this.onward = onward;
    }

    /** @param other chosen from the list of the others, which counts before what is laid out */
    @PostMapping("/practices/C10/choose")
    ModelAndView choose(
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") String film,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String company) {
        List<EntryId> chosen = Stream.of(other, film)
                .flatMap(id -> EntryId.read(id).stream())
                .limit(1)
                .toList();
        Company with = company.equals("someone") ? Company.WITH_SOMEONE : Company.ALONE;
        OpenVault vault = vaults.require();
        if (chosen.stream().allMatch(id -> films.isOffered(vault, id))) {
            showings.begin(vault, FilmPlayer.PRACTICE, turn, chosen, with);
        }
        return onward.again(FilmPlayer.PRACTICE, turn);
    }
}
