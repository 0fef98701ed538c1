package org.thaw.practices.body;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.practices.player.Desk;
import org.thaw.practices.player.Onward;
import org.thaw.practices.player.WayBack;

/** Takes which parts a person leaves out, and what they do with their eyes. */
@Controller
class WishesController {
    private final Desk desk;
    private final AllWishes all;
    private final Onward onward;

    WishesController(Desk desk, AllWishes all, Onward onward) {
        this.desk = desk;
        this.all = all;
        this.onward = onward;
    }

    @PostMapping("/practices/C05/wishes")
    ModelAndView relax(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") List<String> without,
            @RequestParam(defaultValue = "") String eyes) {
        return keep(request, new WayBack(RelaxPlayer.PRACTICE, turn), without, eyes);
    }

    @PostMapping("/practices/C06/wishes")
    ModelAndView scan(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") List<String> without,
            @RequestParam(defaultValue = "") String eyes) {
        return keep(request, new WayBack(ScanPlayer.PRACTICE, turn), without, eyes);
    }

    private ModelAndView keep(HttpServletRequest request, WayBack back, List<String> without, String eyes) {
        List<Part> leftOut = Stream.of(Part.values())
                .filter(part -> without.contains(part.name()))
                .toList();
        Eyes kept = eyes.equals(Eyes.OPEN.name()) ? Eyes.OPEN : Eyes.AS_YOU_LIKE;
        all.keep(desk.vault(request), new Wishes(back.practice(), leftOut, kept));
        return onward.again(back.practice(), back.turn());
    }
}
