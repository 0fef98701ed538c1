package org.thaw.crisis;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;

/**
 * Reads what was written for words that call for help, and brings it near on the way to the next page. Blocks, keeps
 * and counts nothing.
 */
@Component
public class HelpNear {
    private final HelpWords words;
    private final HelpOffers offers;

    HelpNear(HelpWords words, HelpOffers offers) {
        this.words = words;
        this.offers = offers;
    }

    /**
     * Goes on, by way of help where the words call for it.
     *
     * @param done what became of the words, as a sentence; it is the heading of the page with the help
     * @param next the answer of {@link Html#goTo} that leads on
     * @param texts all that was written in the form
     */
    public ModelAndView goOn(HttpServletRequest request, String done, ModelAndView next, String... texts) {
        Answer answer = Stream.of(texts).map(words::read).reduce(Answer.NONE, Answer::orNearer);
        return answer == Answer.NONE
                ? next
                : Html.of("crisis/read", new ReadPage(answer, offers.of(request), done, Html.address(next)));
    }

    /** Goes on by way of the whole offer, where what was answered calls for it. */
    public ModelAndView offer(HttpServletRequest request, String done, ModelAndView next) {
        return Html.of("crisis/read", new ReadPage(Answer.SHOW_NOW, offers.of(request), done, Html.address(next)));
    }
}
