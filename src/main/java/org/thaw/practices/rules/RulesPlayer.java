package org.thaw.practices.rules;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.draft.Draft;
import org.thaw.page.Html;
import org.thaw.practices.player.Desk;
import org.thaw.practices.player.Player;
import org.thaw.practices.player.Stage;
import org.thaw.vault.Kept;

/** Draws C13, one question a page. */
@Component
class RulesPlayer implements Player {
    static final String PRACTICE = "C13";

    private final Desk desk;
    private final Looks looks;

    RulesPlayer(Desk desk, Looks looks) {
        this.desk = desk;
        this.looks = looks;
    }

    @Override
    public String practice() {
        return PRACTICE;
    }

    @Override
    public boolean isTyped(Stage stage) {
        return true;
    }

    @Override
    public ModelAndView page(Stage stage) {
        List<Kept<Look>> all = desk.kept(Look.TYPE);
        Optional<Look> open = looks.open(all).map(Kept::entry);
        Optional<Draft> draft = open.filter(look -> !look.isThrough())
                .flatMap(look -> desk.draft(stage, PRACTICE, look.asked().name()));
        boolean hasKept = all.stream().anyMatch(kept -> !kept.entry().isEmpty());
        String template = open.map(look -> look.isThrough() ? "practices/rules/read" : "practices/rules/question")
                .orElse("practices/rules/choose");
        return Html.of(template, new RulesPage(stage, open, draft, hasKept));
    }
}
