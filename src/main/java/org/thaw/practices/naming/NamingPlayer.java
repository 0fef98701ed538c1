package org.thaw.practices.naming;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.draft.Draft;
import org.thaw.library.Library;
import org.thaw.page.Html;
import org.thaw.practices.player.Desk;
import org.thaw.practices.player.Player;
import org.thaw.practices.player.Stage;
import org.thaw.vault.Kept;

/** Draws C02, one question a page. */
@Component
class NamingPlayer implements Player {
    static final String PRACTICE = "C02";

    private final Desk desk;
    private final Namings namings;
    private final Library library;

    NamingPlayer(Desk desk, Namings namings, Library library) {
        this.desk = desk;
        this.namings = namings;
        this.library = library;
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
        List<Kept<Naming>> all = desk.kept(Naming.TYPE);
        Optional<Naming> open = namings.open(all).map(Kept::entry);
        Optional<Draft> draft =
                open.flatMap(naming -> desk.draft(stage, PRACTICE, naming.leaf().word()));
        boolean hasKept = all.stream().anyMatch(kept -> !kept.entry().isEmpty());
        return Html.of(template(open), new NamingPage(stage, open, library.feelings(), draft, hasKept));
    }

    private static String template(Optional<Naming> open) {
        return "practices/naming/" + open.map(naming -> naming.leaf().word()).orElse("start");
    }
}
