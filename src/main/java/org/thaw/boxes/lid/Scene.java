package org.thaw.boxes.lid;

import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.boxes.Box;
import org.thaw.boxes.Boxes;
import org.thaw.boxes.Openings;
import org.thaw.crisis.Withholdings;
import org.thaw.page.Html;
import org.thaw.practices.player.Playing;
import org.thaw.practices.player.Stage;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/**
 * Whether the person is in the step of a sitting that is made for the box, after its screen. Everything that makes,
 * fills or opens a box passes through here; the way in by any other road ends at the present page of the sitting.
 */
@Component
class Scene {
    private final PresentVault vaults;
    private final Playing playing;
    private final Withholdings withholdings;
    private final Boxes boxes;

    Scene(PresentVault vaults, Playing playing, Withholdings withholdings, Boxes boxes) {
        this.vaults = vaults;
        this.playing = playing;
        this.withholdings = withholdings;
        this.boxes = boxes;
    }

    /** The vault and the step, where there is such a step now. */
    ModelAndView play(BiFunction<OpenVault, Stage, ModelAndView> draw) {
        OpenVault vault = vaults.require();
        return stage().map(stage -> draw.apply(vault, stage)).orElseGet(Scene::elsewhere);
    }

    /** The same, with a box that is named by the form. */
    ModelAndView play(String box, Draw draw) {
        return play((vault, stage) -> boxes.find(vault, box)
                .map(kept -> draw.page(vault, stage, kept))
                .orElseGet(Scene::elsewhere));
    }

    /** The step of the sitting; nothing outside of it, or where answers given elsewhere close it. */
    Optional<Stage> stage() {
        return withholdings.now().covers(Openings.PRACTICE)
                ? Optional.empty()
                : playing.now(Openings.PRACTICE).map(step -> step);
    }

    /** Where the sitting is; it tells the rest itself. */
    static ModelAndView elsewhere() {
        return Html.goTo("/sitting/now");
    }

    interface Draw {
        ModelAndView page(OpenVault vault, Stage stage, Kept<Box> box);
    }
}
