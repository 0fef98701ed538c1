package org.thaw.shelf;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.HelpNear;
import org.thaw.draft.Draft;
import org.thaw.draft.Drafts;
import org.thaw.draft.VaultOfForm;
import org.thaw.library.Library;
import org.thaw.library.Stimuli;
import org.thaw.page.Html;
import org.thaw.shelf.FormPage.Why;
import org.thaw.shelf.title.Title;
import org.thaw.shelf.title.Titles;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Puts titles on the shelf, and changes what is said of them. What has a fault comes back as it was typed. */
@Controller
class TitleFormController {
    private static final String ADD = "/shelf/add";
    private static final String CHILDHOOD = "/shelf/childhood";

    private final PresentVault vaults;
    private final VaultOfForm vaultOfForm;
    private final TitleInHand hand;
    private final Titles titles;
    private final Drafts drafts;
    private final Library library;
    private final HelpNear help;

    TitleFormController(
            PresentVault vaults,
            VaultOfForm vaultOfForm,
            TitleInHand hand,
            Titles titles,
            Drafts drafts,
            Library library,
            HelpNear help) {
        this.vaults = vaults;
        this.vaultOfForm = vaultOfForm;
        this.hand = hand;
        this.titles = titles;
        this.drafts = drafts;
        this.library = library;
        this.help = help;
    }

    @GetMapping(ADD)
    ModelAndView askForOne() {
        return asked(Why.ADD, ADD);
    }

    @GetMapping(CHILDHOOD)
    ModelAndView askForOneOfChildhood() {
        return asked(Why.CHILDHOOD, CHILDHOOD);
    }

    private ModelAndView asked(Why why, String path) {
        Optional<Draft> draft = vaults.open().map(vault -> drafts.of(vault, path));
        Fields fields = Fields.of(draft.orElseGet(() -> drafts.empty(path)));
        return Html.of("shelf/form", new FormPage(why, path, "/shelf", fields, draft, words(), Optional.empty()));
    }

    @PostMapping(ADD)
    ModelAndView add(HttpServletRequest request) {
        return add(request, Why.ADD, ADD);
    }

    @PostMapping(CHILDHOOD)
    ModelAndView addOneOfChildhood(HttpServletRequest request) {
        return add(request, Why.CHILDHOOD, CHILDHOOD);
    }

    private ModelAndView add(HttpServletRequest request, Why why, String path) {
        TitleForm form = TitleForm.of(request, words());
        if (form.fault().isPresent()) {
            return wrong(request, why, path, "/shelf", form.fault().get());
        }
        OpenVault vault = vaultOfForm.of(request);
        Optional<Kept<Title>> twin = titles.twin(vault, form.title());
        if (twin.filter(kept -> !kept.entry().equals(form.title())).isPresent()) {
            return wrong(request, why, path, "/shelf", Fault.TWIN);
        }
        // Pressed twice, it is put there once.
        Kept<Title> put = twin.orElseGet(() -> titles.add(vault, form.title()));
        drafts.dropAll(vault, path);
        return kept(request, form, put);
    }

    @GetMapping("/shelf/{id}/change")
    ModelAndView askWhatIsDifferent(@PathVariable String id) {
        return hand.title(id, (vault, kept) -> {
            String path = change(kept);
            Draft draft = drafts.of(vault, path);
            Fields fields = draft.begun() ? Fields.of(draft) : Fields.of(kept.entry());
            return Html.of(
                    "shelf/form",
                    new FormPage(
                            Why.CHANGE, path, Rows.path(kept), fields, Optional.of(draft), words(), Optional.empty()));
        });
    }

    @PostMapping("/shelf/{id}/change")
    ModelAndView change(HttpServletRequest request, @PathVariable String id) {
        TitleForm form = TitleForm.of(request, words());
        return hand.title(id, (vault, kept) -> {
            Optional<Fault> fault = form.fault().or(() -> titles.twin(vault, form.title())
                    .filter(other -> !other.id().equals(kept.id()))
                    .map(_ -> Fault.TWIN));
            if (fault.isPresent()) {
                return wrong(request, Why.CHANGE, change(kept), Rows.path(kept), fault.get());
            }
            titles.change(vault, kept.id(), before -> before.changed(form.title()));
            drafts.dropAll(vault, change(kept));
            return kept(request, form, kept);
        });
    }

    private ModelAndView kept(HttpServletRequest request, TitleForm form, Kept<Title> kept) {
        Title title = form.title();
        return help.goOn(
                request,
                "It stands on your shelf.",
                Html.goTo(Rows.path(kept)),
                title.name(),
                title.by().orElse(""));
    }

    private ModelAndView wrong(HttpServletRequest request, Why why, String path, String back, Fault fault) {
        Optional<Draft> draft = vaults.open().map(vault -> {
            drafts.keep(vault, request);
            return drafts.of(vault, path);
        });
        return Html.of(
                UNPROCESSABLE_CONTENT,
                "shelf/form",
                new FormPage(why, path, back, Fields.of(request), draft, words(), Optional.of(fault)));
    }

    private Stimuli.Words words() {
        return library.stimuli().words();
    }

    private static String change(Kept<Title> kept) {
        return Rows.path(kept) + "/change";
    }
}
