package org.thaw.sitting.running;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thaw.practices.player.Surroundings;
import org.thaw.sitting.plan.Withheld;

/** On the page of the first step stands why some things are closed today, and what comes. */
@Component
class AroundFirstStep implements Surroundings {
    private final Present present;
    private final TemplateEngine templates;

    AroundFirstStep(Present present, TemplateEngine templates) {
        this.present = present;
        this.templates = templates;
    }

    @Override
    public Content before() {
        boolean screened = present.find()
                .filter(hand ->
                        hand.sitting().plan().withheld().stream().anyMatch(one -> one.why() == Withheld.Why.SCREEN))
                .isPresent();
        return screened ? output -> templates.render("sitting/pages/gentle.jte", Map.of(), output) : output -> {};
    }

    @Override
    public Content after() {
        return present.find()
                .<Content>map(hand -> output -> templates.render(
                        "sitting/running/plan.jte",
                        Map.of("plan", hand.sitting().plan()),
                        output))
                .orElse(output -> {});
    }
}
