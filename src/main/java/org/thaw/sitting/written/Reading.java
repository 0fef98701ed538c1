package org.thaw.sitting.written;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.Answer;
import org.thaw.crisis.HelpOffers;
import org.thaw.crisis.HelpWords;
import org.thaw.page.Html;

/** Reads what was written for words that call for help, and brings it near. Blocks, keeps and counts nothing. */
@Component
public class Reading {
    private final HelpWords words;
    private final HelpOffers offers;

    Reading(HelpWords words, HelpOffers offers) {
        this.words = words;
        this.offers = offers;
    }

    /** What belongs beside words that are still on the page. */
    public Written beside(HttpServletRequest request, String text) {
        return new Written(words.read(text), offers.of(request), "", "");
    }

    /** Goes on, by way of help where the words call for it. */
    public ModelAndView goOn(HttpServletRequest request, String done, String next, String... texts) {
        Answer answer = Stream.of(texts).map(words::read).reduce(Answer.NONE, Reading::nearer);
        return answer == Answer.NONE
                ? Html.goTo(next)
                : Html.of("sitting/written/written", new Written(answer, offers.of(request), done, next));
    }

    /** Goes on by way of help, whatever was written: something else that was told calls for it. */
    public ModelAndView offer(HttpServletRequest request, String done, String next) {
        return Html.of("sitting/written/written", new Written(Answer.SHOW_NOW, offers.of(request), done, next));
    }

    private static Answer nearer(Answer one, Answer other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
