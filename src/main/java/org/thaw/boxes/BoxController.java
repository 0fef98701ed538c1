package org.thaw.boxes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.boxes.ladder.Weight;
import org.thaw.crisis.HelpNear;
import org.thaw.page.Html;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** What can be done to a box from outside: name it anew, move it, weigh it, empty it, delete it. Never open it. */
@Controller
class BoxController {
    private final PresentVault vaults;
    private final Boxes boxes;
    private final Openings openings;
    private final HelpNear help;

    BoxController(PresentVault vaults, Boxes boxes, Openings openings, HelpNear help) {
        this.vaults = vaults;
        this.boxes = boxes;
        this.openings = openings;
        this.help = help;
    }

    @GetMapping("/boxes/{id}")
    ModelAndView one(@PathVariable String id) {
        return with(id, (vault, box) -> Html.of("boxes/box", page(vault, box, Optional.empty())));
    }

    @PostMapping("/boxes/{id}/name")
    ModelAndView rename(
            HttpServletRequest request, @PathVariable String id, @RequestParam(defaultValue = "") String name) {
        Optional<String> good = BoxName.read(name);
        return with(id, (vault, box) -> good.map(known -> help.goOn(
                        request, "The name is kept.", changed(box, () -> boxes.rename(vault, box.id(), known)), known))
                .orElseGet(() ->
                        Html.of(HttpStatus.UNPROCESSABLE_CONTENT, "boxes/box", page(vault, box, Optional.of(name)))));
    }

    @PostMapping("/boxes/{id}/look")
    ModelAndView move(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String lid,
            @RequestParam(defaultValue = "") String lock,
            @RequestParam(defaultValue = "") String place) {
        return with(
                id,
                (vault, box) -> changed(
                        box,
                        () -> boxes.move(vault, box.id(), box.entry().look().with(lid, lock, place))));
    }

    @PostMapping("/boxes/{id}/weight")
    ModelAndView weigh(@PathVariable String id, @RequestParam(defaultValue = "") String weight) {
        return with(
                id,
                (vault, box) ->
                        changed(box, () -> Weight.read(weight).ifPresent(size -> boxes.weigh(vault, box.id(), size))));
    }

    @GetMapping("/boxes/{id}/delete")
    ModelAndView askOnceMore(@PathVariable String id) {
        return with(id, (vault, box) -> Html.of("boxes/delete", page(vault, box, Optional.empty())));
    }

    @PostMapping("/boxes/{id}/empty")
    ModelAndView empty(@PathVariable String id) {
        return with(id, (vault, box) -> changed(box, () -> boxes.empty(vault, box.id())));
    }

    @PostMapping("/boxes/{id}/delete")
    ModelAndView delete(@PathVariable String id) {
        return with(id, (vault, box) -> {
            boxes.delete(vault, box.id());
            return Html.goTo("/boxes");
        });
    }

    private static ModelAndView changed(Kept<Box> box, Runnable change) {
        change.run();
        return Html.goTo(BoxPage.path(box.id()));
    }

    /** @param refused a name that was typed and cannot be taken */
    private BoxPage page(OpenVault vault, Kept<Box> box, Optional<String> refused) {
        return new BoxPage(
                BoxPage.path(box.id()),
                box.entry(),
                openings.shut(vault, box)
                        .map(shut -> Reasons.why(shut, openings.here().now()))
                        .orElse(""),
                boxes.anchors(vault),
                refused);
    }

    private ModelAndView with(String id, BiFunction<OpenVault, Kept<Box>, ModelAndView> draw) {
        OpenVault vault = vaults.require();
        return boxes.find(vault, id).map(box -> draw.apply(vault, box)).orElseGet(() -> Html.goTo("/boxes"));
    }
}
