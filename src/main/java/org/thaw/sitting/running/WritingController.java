package org.thaw.sitting.running;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.sitting.course.Move;
import org.thaw.sitting.written.Reading;
import org.thaw.sitting.written.WrittenPage.State;
import org.thaw.sitting.written.WrittenPages;
import org.thaw.vault.VaultLockedException;
import org.thaw.vault.VaultStorageException;

/** The unedited page. Whatever was typed is taken, also when the sitting’s time is over meanwhile. */
@Controller
class WritingController {
    /** Sent by the page’s script, and sent back to it where the draft is in the vault. */
    static final String KEPT = "Thaw-Draft";

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
            HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "") String text) {
        return present.writing(text, hand -> {
            boolean kept = pages.draft(hand.vault(), hand.kept().id(), text);
            if (request.getHeader(KEPT) == null) {
                return reading.goOn(request, "Your page is kept so far.", NOW, text);
            }
            if (kept) {
                response.setHeader(KEPT, "kept");
            }
            return Html.of("sitting/written/beside", reading.beside(request, text));
        });
    }

    @PostMapping(path = "/sitting/page", params = "end=keep")
    ModelAndView keep(HttpServletRequest request, @RequestParam(defaultValue = "") String text) {
        return end(request, text, State.KEPT, "Your page is kept.");
    }

    @PostMapping(path = "/sitting/page", params = "end=seal")
    ModelAndView seal(HttpServletRequest request, @RequestParam(defaultValue = "") String text) {
        return end(request, text, State.SEALED, "Your page is sealed.");
    }

    private ModelAndView end(HttpServletRequest request, String text, State state, String done) {
        return present.writing(text, hand -> {
            boolean kept = pages.keep(hand.vault(), hand.kept().id(), text, state);
            return kept
                    ? reading.goOn(request, done, NOW, text)
                    : Html.of("sitting/running/stray", new StrayPage(text));
        });
    }

    /** Keeps what is there and stays: for a page without script, which sends no drafts. */
    @PostMapping(path = "/sitting/page", params = "end=later")
    ModelAndView later(HttpServletRequest request, @RequestParam(defaultValue = "") String text) {
        return present.writing(text, hand -> {
            pages.draft(hand.vault(), hand.kept().id(), text);
            return reading.goOn(request, "Your page is kept so far.", NOW, text);
        });
    }

    /** Pauses with what is there: a pause beside the form would lose it in a browser without script. */
    @PostMapping(path = "/sitting/page", params = "end=pause")
    ModelAndView pause(@RequestParam(defaultValue = "") String text) {
        return present.writing(text, hand -> {
            pages.draft(hand.vault(), hand.kept().id(), text);
            hand.take(new Move.Pause());
            return Html.goTo(NOW);
        });
    }

    @PostMapping(path = "/sitting/page", params = "end=burn")
    ModelAndView askOnceMore(HttpServletRequest request, @RequestParam(defaultValue = "") String text) {
        keepWhereItCan(text);
        return Html.of("sitting/running/burn", new BurnPage(text, reading.beside(request, text)));
    }

    /**
     * The question stands on a page of its own, and the brake on it must not lose the words. Where they cannot be kept
     * that page carries them all the same, since burning must not wait for a disk.
     */
    private void keepWhereItCan(String text) {
        try {
            present.find()
                    .ifPresent(hand -> pages.draft(hand.vault(), hand.kept().id(), text));
        } catch (VaultLockedException | VaultStorageException notKept) {
            return;
        }
    }

    @PostMapping(path = "/sitting/page", params = "end=back")
    ModelAndView back(@RequestParam(defaultValue = "") String text) {
        return present.writing(text, hand -> {
            pages.draft(hand.vault(), hand.kept().id(), text);
            return Html.goTo(NOW);
        });
    }

    /** The words have been read on the page before this one; nothing of them is left to stand beside. */
    @PostMapping(path = "/sitting/page", params = "end=burned")
    ModelAndView burn(@RequestParam(defaultValue = "") String text) {
        return present.writing(text, hand -> {
            pages.burn(hand.vault(), hand.kept().id());
            return Html.goTo(NOW);
        });
    }
}
