package org.thaw.sitting.afterwards;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.HelpNear;
import org.thaw.draft.Drafts;
import org.thaw.page.Html;
import org.thaw.practices.player.Desk;
import org.thaw.shelf.ToldUses;
import org.thaw.sitting.course.CheckIn;
import org.thaw.sitting.course.Move;
import org.thaw.sitting.course.Place.Grounding;
import org.thaw.sitting.course.Place.Telling;
import org.thaw.sitting.course.Sitting;
import org.thaw.sitting.kept.KeptSittings;
import org.thaw.sitting.plan.Activity;
import org.thaw.sitting.running.Present;
import org.thaw.sitting.running.Present.InHand;
import org.thaw.sitting.told.After;
import org.thaw.sitting.told.Reaction;
import org.thaw.sitting.told.Size;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** How it was, and the ordinary that follows. */
@Controller
class AfterController {
    private final Present present;
    private final PresentVault vaults;
    private final KeptSittings sittings;
    private final Desk desk;
    private final HelpNear help;
    private final Drafts drafts;
    private final ToldUses uses;
    private final Clock clock;

    AfterController(
            Present present,
            PresentVault vaults,
            KeptSittings sittings,
            Desk desk,
            HelpNear help,
            Drafts drafts,
            ToldUses uses,
            Clock clock) {
        this.present = present;
        this.vaults = vaults;
        this.sittings = sittings;
        this.desk = desk;
        this.help = help;
        this.drafts = drafts;
        this.uses = uses;
        this.clock = clock;
    }

    @GetMapping("/sitting/after")
    ModelAndView after() {
        return present.page(hand -> hand.sitting().place() instanceof Telling
                ? Html.of("sitting/afterwards/after", page(hand))
                : Html.goTo("/sitting/now"));
    }

    private AfterPage page(InHand hand) {
        boolean music = hand.sitting().plan().steps().stream().anyMatch(step -> step.activity() == Activity.MUSIC);
        boolean left = desk.left("C09", "page").isPresent();
        return new AfterPage(hand.sitting().turn(), music, left, drafts.of(hand.vault(), AfterPage.FORM));
    }

    @PostMapping("/sitting/after")
    ModelAndView told(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "") List<String> came) {
        AfterForm form = AfterForm.of(fields, came);
        return present.page(
                hand -> {
                    if (!asks(hand, turn)) {
                        return late(request, hand, form);
                    }
                    Sitting told = hand.take(turn, new Move.Tell(form.after())).sitting();
                    tellTheShelf(hand, form.after());
                    drafts.dropAll(hand.vault(), AfterPage.FORM);
                    return form.reactions().contains(Reaction.URGE)
                            ? help.offer(request, "What you told is kept.", Html.goTo(next(told)))
                            : help.goOn(
                                    request, "What you told is kept.", Html.goTo(next(told)), form.line(), form.song());
                },
                // Pressed twice: the first answer was never seen, and help that it held must be seen now.
                () -> help.goOn(
                        request, "That sitting has ended.", Html.goTo("/sitting/ordinary"), form.line(), form.song()));
    }

    private static boolean asks(InHand hand, int turn) {
        return hand.sitting().turn() == turn && hand.sitting().place() instanceof Telling;
    }

    /** From a page of an earlier sitting or moment: it is told of nothing, but what was written stays as a draft. */
    private ModelAndView late(HttpServletRequest request, InHand hand, AfterForm form) {
        drafts.keep(hand.vault(), request);
        return help.goOn(
                request,
                "This sitting is at another place. Your words wait until it asks for them.",
                Html.goTo("/sitting/now"),
                form.line(),
                form.song());
    }

    private void tellTheShelf(InHand hand, After told) {
        uses.tell(
                hand.vault(),
                hand.kept().at(),
                told.tears().map(After::word),
                told.distress().map(Size::value));
    }

    @PostMapping("/sitting/after/untold")
    ModelAndView untold(@RequestParam(defaultValue = "0") int turn) {
        return present.page(hand -> {
            if (!asks(hand, turn)) {
                return Html.goTo("/sitting/now");
            }
            Sitting told = hand.take(turn, new Move.Tell(After.UNTOLD)).sitting();
            drafts.dropAll(hand.vault(), AfterPage.FORM);
            return Html.goTo(next(told));
        });
    }

    private static String next(Sitting told) {
        return told.place() instanceof Grounding ? "/sitting/stop" : "/sitting/ordinary";
    }

    /** Needs no vault, so that there is always a way back to the ordinary. */
    @GetMapping("/sitting/ordinary")
    ModelAndView ordinary() {
        Optional<OpenVault> vault = vaults.open();
        Instant now = clock.instant();
        List<Long> again = vault.flatMap(sittings::latest).stream()
                .flatMap(kept -> CheckIn.toCome(kept.entry(), now).stream())
                .map(due -> Math.max(0, Duration.between(now, due).toSeconds()))
                .toList();
        boolean guest = vault.filter(OpenVault::isGuest)
                .filter(open -> sittings.count(open) > 0)
                .isPresent();
        return Html.of("sitting/afterwards/ordinary", new OrdinaryPage(again, guest));
    }
}
