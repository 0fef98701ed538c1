package org.thaw.sitting;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.Answer;
import org.thaw.page.Html;
import org.thaw.sitting.WrittenPage.State;

/** The unedited page. Whatever was typed is taken, also when the sitting’s time is over meanwhile. */
@Controller
class WritingController {
    private static final String NOW = "/sitting/now";

    private final Present present;
    private final WrittenPages pages;
    private final Reading reading;

    WritingController(Present present, WrittenPages pages, Reading reading) {
        this.present = present;
        this.pages = pages;
        this.reading = reading;
    }

    /** What was typed so far. Answers with what belongs beside it: nothing, a quiet line, or the whole offer. */
    @PostMapping("/sitting/draft")
    ModelAndView draft(
            @RequestParam(defaultValue = "") String text, jakarta.servlet.http.HttpServletResponse response) {
        return present.page(hand -> {
            pages.draft(hand.vault(), hand.kept().id(), text);
            response.setHeader("Thaw-Draft", "kept");
            return Html.of("sitting/beside", new Written(reading.read(text), "", ""));
        });
    }

    @PostMapping(path = "/sitting/page", params = "end=keep")
    ModelAndView keep(@RequestParam(defaultValue = "") String text) {
        return end(text, State.KEPT, "Your page is kept.");
    }

    @PostMapping(path = "/sitting/page", params = "end=seal")
    ModelAndView seal(@RequestParam(defaultValue = "") String text) {
        return end(text, State.SEALED, "Your page is sealed.");
    }

    /** Keeps what is there and stays: for a page without script, which sends no drafts. */
    @PostMapping(path = "/sitting/page", params = "end=later")
    ModelAndView later(@RequestParam(defaultValue = "") String text) {
        return present.page(hand -> {
            pages.draft(hand.vault(), hand.kept().id(), text);
            return reading.goOn(reading.read(text), "Your page is kept so far.", NOW);
        });
    }

    @PostMapping(path = "/sitting/page", params = "end=burn")
    ModelAndView burn(@RequestParam(defaultValue = "") String text) {
        return Html.of("sitting/burn", new BurnPage(text));
    }

    @PostMapping(path = "/sitting/page", params = "end=back")
    ModelAndView back(@RequestParam(defaultValue = "") String text) {
        return present.page(hand -> {
            pages.draft(hand.vault(), hand.kept().id(), text);
            return Html.goTo(NOW);
        });
    }

    @PostMapping(path = "/sitting/page", params = "end=burned")
    ModelAndView burned(@RequestParam(defaultValue = "") String text) {
        Answer answer = reading.read(text);
        return present.page(hand -> {
            pages.burn(hand.vault(), hand.kept().id());
            return reading.goOn(answer, "Your page is gone.", NOW);
        });
    }

    private ModelAndView end(String text, State state, String done) {
        Answer answer = reading.read(text);
        return present.page(hand -> {
            pages.keep(hand.vault(), hand.kept().id(), text, state);
            return reading.goOn(answer, done, NOW);
        });
    }
}
