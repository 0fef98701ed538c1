package org.thaw.boxes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.draft.Drafts;
import org.thaw.page.Html;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** One’s own words for what 0, 3, 5, 8 and 10 feel like. They are said by day, on land, and not in a sitting. */
@Controller
class AnchorsController {
    private final PresentVault vaults;
    private final Boxes boxes;
    private final Drafts drafts;

    AnchorsController(PresentVault vaults, Boxes boxes, Drafts drafts) {
        this.vaults = vaults;
        this.boxes = boxes;
        this.drafts = drafts;
    }

    @GetMapping(AnchorsPage.FORM)
    ModelAndView anchors() {
        OpenVault vault = vaults.require();
        return Html.of("boxes/anchors", page(vault, Optional.empty()));
    }

    @PostMapping(AnchorsPage.FORM)
    ModelAndView keep(
            HttpServletRequest request,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "") String draft) {
        OpenVault vault = vaults.require();
        List<String> typed = AnchorsPage.FIELDS.stream()
                .map(field -> fields.getOrDefault(field, ""))
                .toList();
        Optional<Anchors> said = Anchors.read(typed);
        if (said.isEmpty()) {
            drafts.keep(vault, request);
            return Html.of(
                    HttpStatus.UNPROCESSABLE_CONTENT, "boxes/anchors", page(vault, Optional.of(AnchorsPage.FAULT)));
        }
        boxes.anchor(vault, said.get());
        drafts.drop(vault, draft);
        return Html.of("boxes/anchored");
    }

    private AnchorsPage page(OpenVault vault, Optional<String> fault) {
        return new AnchorsPage(boxes.anchors(vault).all(), drafts.of(vault, AnchorsPage.FORM), fault);
    }
}
