package org.thaw.practices.setting;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.practices.player.Desk;
import org.thaw.practices.player.Player;
import org.thaw.practices.player.Stage;
import org.thaw.practices.player.Surroundings;

/** Draws C01. */
@Component
class SettingPlayer implements Player {
    static final String PRACTICE = "C01";
    static final String FORM = "comforts";

    private final Desk desk;
    private final Closet closet;
    private final Surroundings surroundings;

    SettingPlayer(Desk desk, Closet closet, Surroundings surroundings) {
        this.desk = desk;
        this.closet = closet;
        this.surroundings = surroundings;
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
                "practices/setting/setting",
                new SettingPage(stage, closet.now(), desk.draft(stage, PRACTICE, FORM), surroundings));
    }
}
