package org.thaw.sitting.afterwards;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.HelpNear;
import org.thaw.page.Html;
import org.thaw.shelf.ToldUses;
import org.thaw.sitting.course.CheckIn;
import org.thaw.sitting.course.Sitting;
import org.thaw.sitting.course.StopRule;
import org.thaw.sitting.kept.KeptSittings;
import org.thaw.sitting.running.StoppedPage;
import org.thaw.sitting.told.After;
import org.thaw.sitting.told.After.Relief;
import org.thaw.sitting.told.Later;
import org.thaw.sitting.told.Rating;
import org.thaw.sitting.told.Reaction;
import org.thaw.sitting.told.Size;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Asks again, twenty and ninety minutes after a sitting and on the next day (EVIDENCE C, stop rules; EVIDENCE G2, 9). */
@Controller
class AgainController {
    private final PresentVault vaults;
    private final KeptSittings sittings;
    private final HelpNear help;
    private final ToldUses uses;
    private final Clock clock;

    AgainController(PresentVault vaults, KeptSittings sittings, HelpNear help, ToldUses uses, Clock clock) {
        this.vaults = vaults;
        this.sittings = sittings;
        this.help = help;
        this.uses = uses;
        this.clock = clock;
    }

    @GetMapping("/sitting/again")
    ModelAndView ask() {
        return Html.of("sitting/afterwards/again", new AgainPage(checkIn(vaults.require())));
    }

    private Optional<CheckIn> checkIn(OpenVault vault) {
        return sittings.latest(vault).flatMap(kept -> CheckIn.accepted(kept.entry(), clock.instant()));
    }

    /** An answer that has no place any more is met with the same kindness; it is only not kept. */
    @PostMapping("/sitting/again")
    ModelAndView answer(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String heavy,
            @RequestParam(defaultValue = "") String relief,
            @RequestParam(defaultValue = "") List<String> came) {
        OpenVault vault = vaults.require();
        Optional<Size> distress = Size.read(heavy);
        List<Reaction> reactions = Reaction.read(came);
        Optional<Kept<Sitting>> latest = sittings.latest(vault);
        Optional<Relief> felt = After.read(Relief.class, relief);
        latest.ifPresent(kept -> checkIn(vault).ifPresent(when -> {
            Later later = new Later(when.when(), clock.instant(), felt, reactions);
            sittings.again(vault, kept.id(), when, distress, later);
            tellTheShelf(vault, kept, later, distress);
        }));
        if (reactions.contains(Reaction.URGE)) {
            return help.offer(request, "What you told is kept.", Html.goTo("/sitting/stop"));
        }
        boolean heavier = reactions.stream().anyMatch(Reaction::stops)
                || distress.filter(size -> isHeavier(size, latest)).isPresent();
        return heavier
                ? Html.of("sitting/running/stopped", new StoppedPage(Optional.of(StopRule.HEAVY), 1))
                : Html.goTo("/sitting/ordinary");
    }

    private void tellTheShelf(OpenVault vault, Kept<Sitting> kept, Later later, Optional<Size> distress) {
        kept.entry()
                .finishedAt()
                .ifPresent(ended -> uses.tellLater(
                        vault,
                        new ToldUses.Sitting(kept.at(), ended),
                        After.word(later.when()),
                        later.relief().map(After::word),
                        distress.map(Size::value)));
    }

    private static boolean isHeavier(Size now, Optional<Kept<Sitting>> latest) {
        boolean risen = latest.flatMap(kept -> kept.entry().told().rating(Rating.When.BEFORE))
                .filter(before -> now.above(before.distress()) >= 3)
                .isPresent();
        return StopRule.heavy(now) || risen;
    }
}
