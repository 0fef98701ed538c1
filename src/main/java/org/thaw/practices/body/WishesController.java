package org.thaw.practices.body;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.practices.player.Onward;
import org.thaw.practices.player.WayBack;
import org.thaw.vault.PresentVault;

/** Takes which parts a person leaves out, and what they do with their eyes. */
@Controller
class WishesController {
    private final PresentVault vaults;
    private final AllWishes all;
    private final Onward onward;

    WishesController(PresentVault vaults, AllWishes all, Onward onward) {
        this.vaults = vaults;
        this.all = all;
        this.onward = onward;
    }

    @PostMapping("/practices/C05/wishes")
    ModelAndView relax(
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") List<String> without,
            @RequestParam(defaultValue = "") String eyes) {
        return keep(new WayBack(RelaxPlayer.PRACTICE, turn), without, eyes);
    }

    @PostMapping("/practices/C06/wishes")
    ModelAndView scan(
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") List<String> without,
            @RequestParam(defaultValue = "") String eyes) {
        return keep(new WayBack(ScanPlayer.PRACTICE, turn), without, eyes);
    }

    private ModelAndView keep(WayBack back, List<String> without, String eyes) {
        List<Part> leftOut = Stream.of(Part.values())
                .filter(part -> without.contains(part.name()))
                .toList();
        Eyes kept = eyes.equals(Eyes.OPEN.name()) ? Eyes.OPEN : Eyes.AS_YOU_LIKE;
        all.keep(back.vault(vaults), new Wishes(back.practice(), leftOut, kept));
        return onward.again(back.practice(), back.turn());
    }
}
