package org.thaw.journal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.HelpNear;
import org.thaw.draft.Drafts;
import org.thaw.draft.FaultyFormException;
import org.thaw.draft.Filled;
import org.thaw.draft.VaultOfForm;
import org.thaw.journal.page.JournalPage;
import org.thaw.journal.page.JournalPage.State;
import org.thaw.page.Html;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;
import org.thaw.vault.VaultLockedException;
import org.thaw.vault.VaultStorageException;

/** Writing a page, new or once more, and what becomes of it. */
@Controller
class WriteController {
    private static final String FORM = "journal/write";
    /** Sent by the script, which puts the words beside the page that is open. */
    private static final String FROM_SCRIPT = "Thaw-Words";

    private final PresentVault vaults;
    private final VaultOfForm vaultOfForm;
    private final WritePages forms;
    private final JournalPages pages;
    private final Drafts drafts;
    private final HelpNear help;

    WriteController(
            PresentVault vaults,
            VaultOfForm vaultOfForm,
            WritePages forms,
            JournalPages pages,
            Drafts drafts,
            HelpNear help) {
        this.vaults = vaults;
        this.vaultOfForm = vaultOfForm;
        this.forms = forms;
        this.pages = pages;
        this.drafts = drafts;
        this.help = help;
    }

    @GetMapping(WritePages.LONG)
    ModelAndView write() {
        return Html.of(FORM, forms.fresh(WritePages.LONG));
    }

    /** Words that may fit; everything typed is still there. */
    @PostMapping("/journal/words")
    ModelAndView words(HttpServletRequest request) {
        if (request.getParameter("draft") != null) {
            vaults.require();
        }
        WritePage asked = forms.asked(request);
        return Html.of(request.getHeader(FROM_SCRIPT) == null ? FORM : "journal/offered", asked);
    }

    @PostMapping("/journal/keep")
    ModelAndView keep(HttpServletRequest request) {
        return end(request, State.KEPT, "What you wrote is kept.");
    }

    @PostMapping("/journal/seal")
    ModelAndView seal(HttpServletRequest request) {
        return end(request, State.SEALED, "What you wrote is sealed.");
    }

    private ModelAndView end(HttpServletRequest request, State state, String done) {
        OpenVault vault = vaultOfForm.of(request);
        PageForm form = new PageForm(Filled.of(request));
        try {
            Kept<JournalPage> kept = pages.keep(vault, parameter(request, "draft"), form, state);
            drop(vault, request);
            String next = parameter(request, "quick").isEmpty() ? WritePages.path(kept) : WritePages.QUICK;
            return help.goOn(request, done, Html.goTo(next), form.title(), form.text());
        } catch (FaultyFormException faulty) {
            return Html.of(HttpStatus.UNPROCESSABLE_CONTENT, FORM, forms.faulty(request, faulty.fault()));
        }
    }

    private void drop(OpenVault vault, HttpServletRequest request) {
        drafts.drop(vault, parameter(request, "draft"));
        String form = parameter(request, "form");
        if (!form.isEmpty()) {
            drafts.dropAll(vault, form);
        }
    }

    /** A page that was kept before is deleted on a question of its own. */
    @PostMapping("/journal/burn")
    ModelAndView askOnceMore(HttpServletRequest request) {
        keepWhereItCan(request);
        PageForm form = new PageForm(Filled.of(request));
        return Html.of("journal/burn", new BurnPage(parameter(request, "form"), parameter(request, "draft"), form));
    }

    /** Burning must not wait for a disk, and the question carries the words. */
    private void keepWhereItCan(HttpServletRequest request) {
        try {
            vaults.open().ifPresent(vault -> drafts.keep(vault, request));
        } catch (VaultLockedException | VaultStorageException notKept) {
            return;
        }
    }

    @PostMapping("/journal/back")
    ModelAndView goBack(HttpServletRequest request) {
        return Html.of(FORM, forms.again(request));
    }

    @PostMapping("/journal/burned")
    ModelAndView burn(HttpServletRequest request) {
        PageForm form = new PageForm(Filled.of(request));
        String draft = parameter(request, "draft");
        if (!draft.isEmpty()) {
            OpenVault vault = vaults.require();
            pages.burn(vault, draft, form);
            drop(vault, request);
        }
        return Html.goTo(WritePages.QUICK);
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
