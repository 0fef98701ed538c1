package org.thaw.boxes;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.boxes.ladder.Ladder;
import org.thaw.boxes.ladder.Weight;
import org.thaw.crisis.Withholdings;
import org.thaw.page.Html;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** The shelf. It also opens for somebody who has no vault: what boxes are may be read by anyone. */
@Controller
class ShelfController {
    private final PresentVault vaults;
    private final Boxes boxes;
    private final Openings openings;
    private final Withholdings withholdings;

    ShelfController(PresentVault vaults, Boxes boxes, Openings openings, Withholdings withholdings) {
        this.vaults = vaults;
        this.boxes = boxes;
        this.openings = openings;
        this.withholdings = withholdings;
    }

    @GetMapping("/boxes")
    ModelAndView shelf() {
        return vaults.open().map(vault -> Html.of("boxes/shelf", page(vault))).orElseGet(() -> Html.of("boxes/none"));
    }

    private ShelfPage page(OpenVault vault) {
        ZonedDateTime now = openings.here().now();
        Ladder ladder = boxes.ladder(vault);
        List<ShelfPage.Standing> all =
                boxes.all(vault).stream().map(box -> standing(vault, box, now)).toList();
        return new ShelfPage(
                all,
                Reasons.firstWeek(ladder, now),
                ladder.hasBegun(now) ? Optional.of(Reasons.next(ladder)) : Optional.empty(),
                ladder.resting(now)
                        .map(end -> "One opening a day is the most. The next is possible from " + Wait.until(end, now)
                                + "."),
                boxes.hasRoom(vault),
                withholdings.now());
    }

    private ShelfPage.Standing standing(OpenVault vault, Kept<Box> box, ZonedDateTime now) {
        return new ShelfPage.Standing(
                BoxPage.path(box.id()),
                box.entry().name(),
                box.entry().weight().map(Weight::value),
                openings.shut(vault, box).map(shut -> Reasons.why(shut, now)).orElse(""));
    }
}
