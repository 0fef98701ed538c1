package org.thaw.sitting.afterwards;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.sitting.course.CheckIn;
import org.thaw.sitting.course.Sitting;
import org.thaw.sitting.course.StopRule;
import org.thaw.sitting.kept.KeptSittings;
import org.thaw.sitting.running.StoppedPage;
import org.thaw.sitting.told.After;
import org.thaw.sitting.told.Rating;
import org.thaw.sitting.told.Size;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Asks again, twenty and ninety minutes after a sitting (EVIDENCE C, stop rules; EVIDENCE G2, 9). */
@Controller
class AgainController {
    private final PresentVault vaults;
    private final KeptSittings sittings;
    private final Clock clock;

    AgainController(PresentVault vaults, KeptSittings sittings, Clock clock) {
        this.vaults = vaults;
        this.sittings = sittings;
        this.clock = clock;
    }

    @GetMapping("/sitting/again")
    ModelAndView ask() {
        Optional<CheckIn> checkIn =
                sittings.latest(vaults.require()).flatMap(kept -> CheckIn.accepted(kept.entry(), clock.instant()));
        return Html.of(
                "sitting/afterwards/again",
                new AgainPage(checkIn.isPresent(), checkIn.map(After::word).orElse("")));
    }

    /** An answer that has no place any more is met with the same kindness; it is only not kept. */
    @PostMapping("/sitting/again")
    ModelAndView answer(@RequestParam(defaultValue = "") String heavy) {
        OpenVault vault = vaults.require();
        Optional<Size> distress = Size.read(heavy);
        sittings.latest(vault).ifPresent(kept -> CheckIn.accepted(kept.entry(), clock.instant())
                .ifPresent(checkIn -> sittings.again(vault, kept.id(), checkIn, distress)));
        boolean heavier =
                distress.filter(size -> isHeavier(size, sittings.latest(vault))).isPresent();
        return heavier
                ? Html.of("sitting/running/stopped", new StoppedPage(Optional.of(StopRule.HEAVY), 1))
                : Html.goTo("/sitting/ordinary");
    }

    private static boolean isHeavier(Size now, Optional<Kept<Sitting>> latest) {
        boolean risen = latest.flatMap(kept -> kept.entry().told().rating(Rating.When.BEFORE))
                .filter(before -> now.above(before.distress()) >= 3)
                .isPresent();
        return StopRule.heavy(now) || risen;
    }
}
