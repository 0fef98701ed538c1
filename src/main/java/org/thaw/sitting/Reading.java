package org.thaw.sitting;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.Answer;
import org.thaw.crisis.HelpWords;
import org.thaw.page.Html;

/** Reads what was written for words that call for help, and brings it near. Blocks, keeps and counts nothing. */
@Component
class Reading {
    private final HelpWords words = new HelpWords();

    Answer read(String... texts) {
        Answer nearest = Answer.NONE;
        for (String text : texts) {
            Answer answer = words.read(text);
            nearest = answer.compareTo(nearest) > 0 ? answer : nearest;
        }
        return nearest;
    }

    /** Goes on, by way of help where the words call for it. */
    ModelAndView goOn(Answer answer, String done, String next) {
        return answer == Answer.NONE ? Html.goTo(next) : Html.of("sitting/written", new Written(answer, done, next));
    }
}
