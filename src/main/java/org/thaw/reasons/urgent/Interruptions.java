package org.thaw.reasons.urgent;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.Answer;
import org.thaw.crisis.HelpOffers;
import org.thaw.crisis.HelpWords;
import org.thaw.library.interview.Question;
import org.thaw.library.interview.Urgency;
import org.thaw.page.Html;

/**
 * Goes on after an answer, by way of what comes first where something is urgent. A form that is sent twice interrupts
 * twice: the first page may never have been seen.
 */
@Component
public class Interruptions {
    private final HelpWords words = new HelpWords();
    private final HelpOffers offers;

    Interruptions(HelpOffers offers) {
        this.offers = offers;
    }

    /**
     * The page after a form.
     *
     * @param yes the questions of it that were answered with yes
     * @param texts what was typed in it, read for words that call for help; it is kept, counted and told nowhere
     * @param next where the person goes on to
     */
    public ModelAndView goOn(HttpServletRequest request, List<Question> yes, List<String> texts, String next) {
        return goOn(request, yes, texts, next, () -> Html.goTo(next));
    }

    /** The same, with another page in the place of going straight on. */
    public ModelAndView goOn(
            HttpServletRequest request,
            List<Question> yes,
            List<String> texts,
            String next,
            Supplier<ModelAndView> otherwise) {
        UrgentPage page = new UrgentPage(Alarm.of(yes), told(yes), nearest(texts), offers.of(request), next);
        return page.isAny() ? Html.of("reasons/urgent/urgent", page) : otherwise.get();
    }

    /** What may be told on is shown again; danger at home is not: somebody may stand behind the person. */
    private static List<String> told(List<Question> yes) {
        return yes.stream()
                .filter(question -> !Alarm.of(question).isEmpty())
                .filter(question -> !question.urgent().contains(Urgency.HOME_DANGER))
                .map(Question::said)
                .toList();
    }

    private Answer nearest(List<String> texts) {
        return texts.stream()
                .map(words::read)
                .reduce(Answer.NONE, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }
}
