package org.thaw.practices.grounding;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.practices.grounding.GroundingPage.Step;
import org.thaw.practices.player.Player;
import org.thaw.practices.player.Stage;

/** EVIDENCE C14. The browser keeps this page for when Thaw cannot be reached, so it never asks who is there. */
@Component
class GroundingPlayer implements Player {
    static final List<Step> STEPS = List.of(
            new Step("feet", "Press both feet on the floor", "Keep your eyes open. Feel how the floor holds you."),
            new Step(
                    "see",
                    "Name 5 things you can see",
                    "Aloud if you can. Small ones count: a handle, a crack, a cup."),
            new Step("touch", "Touch 4 things", "Are they rough, smooth, warm or cold?"),
            new Step("hear", "Listen for 3 sounds", "One far away, one near, one of your own."),
            new Step(
                    "smell",
                    "Find 2 smells",
                    "Your sleeve or a cup will do. Skip it if a smell brings something back."),
            new Step("taste", "Notice 1 taste", "Whatever is there. A sip of something is fine."),
            new Step("where", "Say where you are, and what day it is", "Aloud if you can. Your name too, if you like."),
            new Step("water", "Drink some cold water", "Or hold your hands under it, or hold something cold."));

    @Override
    public String practice() {
        return "C14";
    }

    @Override
    public ModelAndView page(Stage stage) {
        return Html.of("practices/grounding/grounding", new GroundingPage(stage, STEPS));
    }
}
