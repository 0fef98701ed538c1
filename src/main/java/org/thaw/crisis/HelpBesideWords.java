package org.thaw.crisis;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thaw.page.Beside;

/** Brings help near words that could not be kept: a full disk or a locked vault is no reason to wait with it. */
@Component
class HelpBesideWords implements Beside {
    private final HelpWords words;
    private final HelpOffers offers;
    private final TemplateEngine templates;

    HelpBesideWords(HelpWords words, HelpOffers offers, TemplateEngine templates) {
        this.words = words;
        this.offers = offers;
        this.templates = templates;
    }

    @Override
    public Content draw(HttpServletRequest request, List<String> texts) {
        return switch (texts.stream().map(words::read).reduce(Answer.NONE, Answer::orNearer)) {
            case NONE -> output -> {};
            case FOOTER -> output -> templates.render("crisis/quiet-line.jte", Map.of(), output);
            case SHOW_NOW -> output -> templates.render("crisis/offer.jte", offers.of(request), output);
        };
    }
}
