package org.thaw.practices.writing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.library.Practice.Intensity;
import org.thaw.page.Html;
import org.thaw.practices.player.Desk;
import org.thaw.practices.player.Player;
import org.thaw.practices.player.Stage;

/** Draws C09. */
@Component
class WritingPlayer implements Player {
    static final String PRACTICE = "C09";
    static final String FORM = "page";

    private final Desk desk;
    private final Series series;

    WritingPlayer(Desk desk, Series series) {
        this.desk = desk;
        this.series = series;
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
        return Html.of(
                "practices/writing/writing", new WritingPage(stage, desk.draft(stage, PRACTICE, FORM), day(stage)));
    }

    /** The four days are the strong way to do it: only a sitting that screened for that says so. */
    private Optional<Integer> day(Stage stage) {
        return stage instanceof Stage.InSitting sitting && sitting.intensity() == Intensity.STRONG
                ? Optional.of(series.now().next())
                : Optional.empty();
    }
}
