package org.thaw.boxes.lid;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.boxes.Box;
import org.thaw.boxes.BoxName;
import org.thaw.boxes.Boxes;
import org.thaw.boxes.Look;
import org.thaw.boxes.ladder.Weight;
import org.thaw.draft.Drafts;
import org.thaw.page.Html;
import org.thaw.practices.player.Stage;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/**
 * Stage one: making a box, putting something in, closing it. Each form brings the id of what it makes along, so a form
 * that is sent twice makes nothing twice. The pages in between are drawn into the answer of a form, so that help stands
 * beside words that call for it and what was read in them is kept nowhere.
 */
@Controller
class FillingController {
    private final PresentVault vaults;
    private final Scene scene;
    private final Boxes boxes;
    private final LidPages pages;
    private final Drafts drafts;

    FillingController(PresentVault vaults, Scene scene, Boxes boxes, LidPages pages, Drafts drafts) {
        this.vaults = vaults;
        this.scene = scene;
        this.boxes = boxes;
        this.pages = pages;
        this.drafts = drafts;
    }

    @PostMapping("/practices/C08/making")
    ModelAndView making() {
        return scene.play(pages::making);
    }

    @PostMapping("/practices/C08/make")
    ModelAndView make(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String lid,
            @RequestParam(defaultValue = "") String lock,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String draft) {
        return typed(request, (vault, stage) -> {
            Optional<String> good = BoxName.read(name);
            if (good.isEmpty()) {
                drafts.keep(vault, request);
                MakePage again = new MakePage(stage, drafts.of(vault, LidPages.MAKING), Optional.of(BoxName.FAULT));
                return Html.of(HttpStatus.UNPROCESSABLE_CONTENT, "boxes/lid/make", again);
            }
            Optional<Kept<Box>> made = boxes.make(vault, id(draft), good.get(), Look.PLAIN.with(lid, lock, place));
            if (made.isEmpty()) {
                drafts.keep(vault, request);
                return Scene.elsewhere();
            }
            drafts.drop(vault, draft);
            return Html.of("boxes/lid/fill", pages.filling(vault, stage, made.get()));
        });
    }

    @PostMapping("/practices/C08/filling")
    ModelAndView filling(@RequestParam(defaultValue = "") String box) {
        return scene.play(box, (vault, stage, kept) -> Html.of("boxes/lid/fill", pages.filling(vault, stage, kept)));
    }

    @PostMapping("/practices/C08/fill")
    ModelAndView fill(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String box,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String draft) {
        return typed(request, (vault, stage) -> boxes.find(vault, box)
                .map(kept -> {
                    boxes.fill(vault, kept.id(), id(draft), words);
                    drafts.drop(vault, draft);
                    String template = kept.entry().weight().isEmpty() ? "boxes/lid/weigh" : "boxes/lid/closed";
                    return Html.of(template, pages.about(vault, stage, kept));
                })
                .orElseGet(() -> kept(vault, request)));
    }

    @PostMapping("/practices/C08/weigh")
    ModelAndView weigh(@RequestParam(defaultValue = "") String box, @RequestParam(defaultValue = "") String weight) {
        return scene.play(box, (vault, stage, kept) -> {
            Weight.read(weight).ifPresent(size -> boxes.weigh(vault, kept.id(), size));
            return Html.of("boxes/lid/closed", pages.about(vault, stage, kept));
        });
    }

    private interface Draw {
        ModelAndView page(OpenVault vault, Stage stage);
    }

    /** What was typed is not lost where the step is over meanwhile: it stays, sealed, for another time. */
    private ModelAndView typed(HttpServletRequest request, Draw draw) {
        OpenVault vault = vaults.require();
        return scene.stage().map(stage -> draw.page(vault, stage)).orElseGet(() -> kept(vault, request));
    }

    private ModelAndView kept(OpenVault vault, HttpServletRequest request) {
        drafts.keep(vault, request);
        return Html.of("boxes/lid/kept");
    }

    /** Every form of ours brings one along. */
    private static EntryId id(String draft) {
        return EntryId.read(draft).orElseGet(EntryId::random);
    }
}
