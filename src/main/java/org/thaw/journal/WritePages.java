package org.thaw.journal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thaw.draft.Draft;
import org.thaw.draft.Drafts;
import org.thaw.draft.FaultyFormException.Fault;
import org.thaw.draft.Filled;
import org.thaw.journal.page.JournalPage;
import org.thaw.journal.words.OfferedWords;
import org.thaw.journal.words.Words;
import org.thaw.vault.Kept;
import org.thaw.vault.PresentVault;

/** Draws the forms of pages: as they were begun, as they were kept, or as they were just sent. */
@Component
class WritePages {
    static final String QUICK = "/journal";
    static final String LONG = "/journal/write";

    private final PresentVault vaults;
    private final Drafts drafts;
    private final OfferedWords words;
    private final Clock clock;

    WritePages(PresentVault vaults, Drafts drafts, OfferedWords words, Clock clock) {
        this.vaults = vaults;
        this.drafts = drafts;
        this.words = words;
        this.clock = clock;
    }

    WritePage fresh(String form) {
        return begun(QUICK, form, PageForm.EMPTY);
    }

    WritePage kept(Kept<JournalPage> kept) {
        return begun(path(kept), path(kept) + "/change", PageForm.of(kept, clock.getZone()));
    }

    static String path(Kept<JournalPage> kept) {
        return "/journal/pages/" + kept.id();
    }

    private WritePage begun(String back, String form, PageForm usual) {
        Optional<Draft> draft = vaults.open().map(vault -> drafts.of(vault, form));
        PageForm filled = draft.filter(Draft::begun)
                .map(begun -> new PageForm(Filled.of(begun)))
                .orElse(usual);
        return new WritePage(back, filled, words.chosen(filled.feelings()), draft, Optional.empty());
    }

    /** As it was sent, with words that may fit. */
    WritePage asked(HttpServletRequest request) {
        PageForm form = new PageForm(Filled.of(request));
        return sent(request, form, words.suggestedFor(form.text(), form.feelings()), Optional.empty());
    }

    /** As it was sent, with what to look at. */
    WritePage faulty(HttpServletRequest request, Fault fault) {
        PageForm form = new PageForm(Filled.of(request));
        return sent(request, form, words.chosen(form.feelings()), Optional.of(fault));
    }

    /** As it was sent. */
    WritePage again(HttpServletRequest request) {
        PageForm form = new PageForm(Filled.of(request));
        return sent(request, form, words.chosen(form.feelings()), Optional.empty());
    }

    /** It is a draft meanwhile, so that going elsewhere loses nothing. */
    private WritePage sent(HttpServletRequest request, PageForm form, Words offered, Optional<Fault> fault) {
        vaults.open().ifPresent(vault -> drafts.keep(vault, request));
        String back = form.entry().map(id -> "/journal/pages/" + id).orElse(QUICK);
        return new WritePage(back, form, offered, draft(request, form), fault);
    }

    private Optional<Draft> draft(HttpServletRequest request, PageForm form) {
        String usual =
                form.entry().map(id -> "/journal/pages/" + id + "/change").orElse(LONG);
        String named = Optional.ofNullable(request.getParameter("form"))
                .filter(QUICK::equals)
                .orElse(usual);
        return vaults.open().map(vault -> drafts.of(vault, named));
    }
}
