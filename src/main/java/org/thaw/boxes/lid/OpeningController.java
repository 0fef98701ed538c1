package org.thaw.boxes.lid;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.boxes.Box;
import org.thaw.boxes.Opening;
import org.thaw.boxes.Openings;
import org.thaw.boxes.Reasons;
import org.thaw.boxes.ladder.Weight;
import org.thaw.boxes.lid.OpenPage.Part;
import org.thaw.page.Html;
import org.thaw.practices.player.Onward;
import org.thaw.practices.player.Stage;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/**
 * An opening. What is in the box is drawn into the answer of a form and nowhere else: no address shows it, so neither
 * does a second tab, nor Back once the lid is on.
 */
@Controller
class OpeningController {
    private static final String BEFORE = "boxes/lid/before";

    private final PresentVault vaults;
    private final Scene scene;
    private final Openings openings;
    private final LidPages pages;
    private final Onward onward;

    OpeningController(PresentVault vaults, Scene scene, Openings openings, LidPages pages, Onward onward) {
        this.vaults = vaults;
        this.scene = scene;
        this.openings = openings;
        this.pages = pages;
        this.onward = onward;
    }

    @PostMapping("/practices/C08/lifting")
    ModelAndView lifting(@RequestParam(defaultValue = "") String box) {
        return scene.play(box, (vault, stage, kept) -> staysShut(vault, stage, kept)
                .orElseGet(() -> Html.of(BEFORE, pages.about(vault, stage, kept))));
    }

    @PostMapping("/practices/C08/lift")
    ModelAndView lift(
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String box,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String minutes) {
        return scene.play(
                box, (vault, stage, kept) -> staysShut(vault, stage, kept).orElseGet(() -> Weight.read(before)
                        .flatMap(told -> openings.lift(vault, kept, told, minutes(minutes)))
                        .map(opening -> open(response, vault, stage, opening, Part.SEE))
                        .orElseGet(() -> unsteady(stage, kept, before))));
    }

    private Optional<ModelAndView> staysShut(OpenVault vault, Stage stage, Kept<Box> box) {
        return openings.shut(vault, box)
                .map(shut -> Html.of(
                        "boxes/lid/stays-shut",
                        new StaysShutPage(
                                stage,
                                box.entry().name(),
                                Reasons.why(shut, openings.here().now()))));
    }

    /** Five or more, or not sure, is no day for lifting a lid (EVIDENCE A71: “steady day”). */
    private static ModelAndView unsteady(Stage stage, Kept<Box> box, String before) {
        String why = Weight.read(before).isPresent()
                ? "You are at " + before + ". A lid is lifted on a steady day, at 4 or less."
                : "You were not sure how heavy it is. Then this is a day to leave the lid on.";
        return Html.of(
                "boxes/lid/stays-shut", new StaysShutPage(stage, box.entry().name(), why));
    }

    private static int minutes(String chosen) {
        return chosen.matches("[2-5]") ? Integer.parseInt(chosen) : Opening.SHORTEST;
    }

    /** The next part of an opening, while its lid is up. */
    @PostMapping("/practices/C08/part")
    ModelAndView part(
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String opening,
            @RequestParam(defaultValue = "") String part) {
        return scene.play((vault, stage) -> openings.present(vault)
                .filter(kept -> kept.id().toString().equals(opening))
                .filter(openings::isUp)
                .map(kept -> open(response, vault, stage, kept, Part.read(part)))
                .orElseGet(Scene::elsewhere));
    }

    private ModelAndView open(
            HttpServletResponse response, OpenVault vault, Stage stage, Kept<Opening> opening, Part part) {
        return openings.inside(vault, opening.id())
                .map(words -> {
                    closesByItself(response, openings.left(opening));
                    return Html.of("boxes/lid/open", new OpenPage(pages.up(vault, stage, opening), part, words));
                })
                .orElseGet(Scene::elsewhere);
    }

    /** The end comes without script and without a press. */
    private static void closesByItself(HttpServletResponse response, Duration left) {
        response.setHeader("Refresh", (left.toSeconds() + 1) + ";url=/sitting/now");
    }

    /** Always works, from any page, in any place of a sitting or none. */
    @PostMapping("/practices/C08/shut")
    ModelAndView shut(@RequestParam(defaultValue = "") String opening) {
        openings.shut(vaults.require(), opening);
        return Scene.elsewhere();
    }

    @PostMapping("/practices/C08/peak")
    ModelAndView peak(@RequestParam(defaultValue = "") String opening, @RequestParam(defaultValue = "") String heavy) {
        openings.peak(vaults.require(), opening, Weight.read(heavy));
        return Scene.elsewhere();
    }

    /** Seven or more leads to the way back at once; the suggestion waits on the shelf. */
    @PostMapping("/practices/C08/after")
    ModelAndView after(
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") String opening,
            @RequestParam(defaultValue = "") String heavy) {
        OpenVault vault = vaults.require();
        Optional<Weight> told = Weight.read(heavy);
        openings.after(vault, opening, told);
        if (told.filter(Weight::isTooMuch).isEmpty()) {
            return Scene.elsewhere();
        }
        openings.leave(vault, opening);
        return onward.after(Openings.PRACTICE, turn, number(told));
    }

    @PostMapping("/practices/C08/onward")
    ModelAndView onward(@RequestParam(defaultValue = "0") int turn, @RequestParam(defaultValue = "") String opening) {
        OpenVault vault = vaults.require();
        Optional<Weight> after = EntryId.read(opening).flatMap(id -> openings.after(vault, id));
        openings.leave(vault, opening);
        return onward.after(Openings.PRACTICE, turn, number(after));
    }

    private static OptionalInt number(Optional<Weight> told) {
        return told.map(weight -> OptionalInt.of(weight.value())).orElseGet(OptionalInt::empty);
    }
}
