package org.thaw.sitting.running;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.draft.Drafts;
import org.thaw.page.Html;
import org.thaw.sitting.course.Move;
import org.thaw.sitting.pages.Fault;
import org.thaw.sitting.told.Naming;
import org.thaw.sitting.told.Size;

/** Finding a word. What was ticked is there again after a pause, a look elsewhere, or one word too many. */
@Controller
class NamingController {
    private final Present present;
    private final StepPages pages;
    private final Drafts drafts;

    NamingController(Present present, StepPages pages, Drafts drafts) {
        this.present = present;
        this.pages = pages;
        this.drafts = drafts;
    }

    @PostMapping("/sitting/name")
    ModelAndView name(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(required = false, defaultValue = "") List<String> words,
            @RequestParam(defaultValue = "") String where,
            @RequestParam(defaultValue = "") String size) {
        List<String> known =
                words.stream().filter(Naming.WORDS::contains).distinct().toList();
        if (known.size() > Naming.MOST_WORDS) {
            return tooManyWords(request);
        }
        Optional<String> place = Optional.of(where).filter(Naming.PLACES::contains);
        Naming naming = new Naming(known, place, Size.read(size));
        return present.page(hand -> {
            hand.take(turn, new Move.Name(naming));
            drafts.dropAll(hand.vault(), StepPages.NAMING);
            return Html.goTo("/sitting/now");
        });
    }

    /** A pause beside the form would lose what was ticked in it. */
    @PostMapping("/sitting/name/pause")
    ModelAndView pause(HttpServletRequest request, @RequestParam(defaultValue = "0") int turn) {
        return present.page(hand -> {
            drafts.keep(hand.vault(), request);
            hand.take(turn, new Move.Pause());
            return Html.goTo("/sitting/now");
        });
    }

    private ModelAndView tooManyWords(HttpServletRequest request) {
        Fault fault = new Fault("words", "Please choose up to three words. You can leave the others for another day.");
        return present.page(hand -> {
            drafts.keep(hand.vault(), request);
            return Html.of(
                    UNPROCESSABLE_CONTENT,
                    "sitting/running/naming",
                    pages.page(hand.vault(), hand.kept(), Optional.of(fault)));
        });
    }
}
