package org.thaw.shelf;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.HelpNear;
import org.thaw.draft.Drafts;
import org.thaw.page.Html;
import org.thaw.shelf.title.Tears;
import org.thaw.shelf.title.Titles;
import org.thaw.shelf.title.Use;
import org.thaw.vault.EntryId;

/** How it went with a title, also where it was watched or heard without Thaw. */
@Controller
class WentController {
    /** From here on the way back to the room comes next (EVIDENCE C, stop rules). */
    private static final int HEAVY = 7;

    private final TitleInHand hand;
    private final Titles titles;
    private final Drafts drafts;
    private final HelpNear help;
    private final Rows rows;
    private final Clock clock;

    WentController(TitleInHand hand, Titles titles, Drafts drafts, HelpNear help, Rows rows, Clock clock) {
        this.hand = hand;
        this.titles = titles;
        this.drafts = drafts;
        this.help = help;
        this.rows = rows;
        this.clock = clock;
    }

    @GetMapping("/shelf/{id}/went")
    ModelAndView askHowItWent(@PathVariable String id) {
        return hand.title(id, (vault, kept) -> {
            String path = Rows.path(kept);
            return Html.of(
                    "shelf/went", new WentPage(path, kept.entry().name(), drafts.of(vault, WentPage.form(path))));
        });
    }

    @PostMapping("/shelf/{id}/went")
    ModelAndView went(
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String tears,
            @RequestParam(defaultValue = "") String heavy,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String draft) {
        Optional<Integer> distress = size(heavy);
        return hand.title(id, (vault, kept) -> {
            // A form that is sent twice tells of one use: it is known by the draft that the form is.
            Use use = Use.at(EntryId.read(draft).orElseGet(EntryId::random), clock.instant())
                    .told(Tears.read(tears), distress, Optional.of(text.strip()).filter(words -> !words.isEmpty()));
            titles.change(vault, kept.id(), before -> before.without(use.id()).with(use));
            drafts.dropAll(vault, WentPage.form(Rows.path(kept)));
            boolean steadyFirst = distress.filter(size -> size >= HEAVY).isPresent();
            String next = steadyFirst ? "/help/grounding" : Rows.path(kept);
            return help.goOn(request, "That is kept.", Html.goTo(next), text);
        });
    }

    private static Optional<Integer> size(String pressed) {
        return pressed.matches("10|[0-9]") ? Optional.of(Integer.valueOf(pressed)) : Optional.empty();
    }

    @GetMapping("/shelf/{id}/went/{use}")
    ModelAndView askBeforeForgetting(@PathVariable String id, @PathVariable String use) {
        return hand.title(id, (vault, kept) -> kept.entry().uses().stream()
                .filter(one -> one.id().toString().equals(use))
                .findFirst()
                .map(one -> Html.of(
                        "shelf/delete",
                        new DeletePage(
                                "Delete how it went?",
                                "What you told about " + rows.day(one.at()) + " is gone for good then.",
                                Rows.path(kept) + "/went/" + one.id(),
                                Rows.path(kept))))
                .orElseGet(() -> Html.goTo(Rows.path(kept))));
    }

    @PostMapping("/shelf/{id}/went/{use}")
    ModelAndView forget(@PathVariable String id, @PathVariable String use) {
        return hand.title(id, (vault, kept) -> {
            EntryId.read(use).ifPresent(known -> titles.change(vault, kept.id(), before -> before.without(known)));
            return Html.goTo(Rows.path(kept));
        });
    }
}
