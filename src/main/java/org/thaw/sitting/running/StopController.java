package org.thaw.sitting.running;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.sitting.course.Move;
import org.thaw.sitting.course.Place;
import org.thaw.sitting.course.Place.Grounding;
import org.thaw.sitting.course.Sitting;
import org.thaw.sitting.course.StopRule;
import org.thaw.sitting.running.Present.InHand;
import org.thaw.vault.VaultLockedException;
import org.thaw.vault.VaultStorageException;

/**
 * The brake. A plain link that never asks why; it works on any page, with the vault locked and with a full disk, since
 * coming back to the room must not wait for anything to be kept.
 */
@Controller
class StopController {
    private final Present present;

    StopController(Present present) {
        this.present = present;
    }

    @GetMapping("/sitting/stop")
    ModelAndView stop() {
        return grounding(whereItCan(() -> present.find().map(hand -> hand.take(new Move.Stop(StopRule.BRAKE)))), 1);
    }

    @PostMapping("/sitting/steadier")
    ModelAndView steadier() {
        Optional<InHand> hand = whereItCan(() -> present.find().map(found -> found.take(new Move.Steadier())));
        boolean untold = hand.filter(found -> found.sitting().place() instanceof Place.Telling)
                .isPresent();
        return Html.goTo(untold ? "/sitting/after" : "/sitting/ordinary");
    }

    /** Draws the page at once instead of going to it: without a sitting nothing remembers which round this is. */
    @PostMapping("/sitting/not-yet")
    ModelAndView notYet(@RequestParam(defaultValue = "1") int round) {
        return grounding(
                whereItCan(() -> present.find().map(hand -> hand.take(new Move.NotYet()))), Math.max(1, round) + 1);
    }

    private static ModelAndView grounding(Optional<InHand> hand, int otherwise) {
        Optional<Grounding> place = hand.map(InHand::sitting)
                .map(Sitting::place)
                .filter(Grounding.class::isInstance)
                .map(Grounding.class::cast);
        int round = place.map(Grounding::rounds).orElse(otherwise);
        return Html.of("sitting/running/stopped", new StoppedPage(place.map(Grounding::why), round));
    }

    private static Optional<InHand> whereItCan(Supplier<Optional<InHand>> seal) {
        try {
            return seal.get();
        } catch (VaultLockedException | VaultStorageException notKept) {
            return Optional.empty();
        }
    }
}
