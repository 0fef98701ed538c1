package org.thaw.journal;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.draft.Drafts;
import org.thaw.journal.ReadPage.Closed;
import org.thaw.journal.leaf.Leaf;
import org.thaw.journal.leaf.Line;
import org.thaw.journal.page.JournalPage;
import org.thaw.journal.page.JournalPage.State;
import org.thaw.journal.picture.Pictures;
import org.thaw.page.Html;
import org.thaw.practices.player.Night;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Looking at a page again, changing it, and deleting it. */
@Controller
class PageController {
    private static final String PAGE = "/journal/pages/{id}";

    private final PresentVault vaults;
    private final WritePages forms;
    private final JournalPages pages;
    private final Drafts drafts;
    private final Clock clock;

    PageController(PresentVault vaults, WritePages forms, JournalPages pages, Drafts drafts, Clock clock) {
        this.vaults = vaults;
        this.forms = forms;
        this.pages = pages;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ModelAndView look(@PathVariable String id) {
        return with(id, kept -> page(kept, closed(kept)));
    }

    /** Shows a page because it was asked for; a sealed one stays sealed. */
    @PostMapping(PAGE + "/open")
    ModelAndView open(@PathVariable String id) {
        return with(id, kept -> page(kept, unlessLate(kept)));
    }

    @GetMapping(PAGE + "/change")
    ModelAndView change(@PathVariable String id) {
        return with(id, kept -> change(kept, closed(kept)));
    }

    /** From a sealed page that was opened. */
    @PostMapping(PAGE + "/change")
    ModelAndView changeSealed(@PathVariable String id) {
        return with(id, kept -> change(kept, unlessLate(kept)));
    }

    private ModelAndView change(Kept<JournalPage> kept, Closed closed) {
        return closed == Closed.NO ? Html.of("journal/write", forms.kept(kept)) : Html.goTo(WritePages.path(kept));
    }

    @GetMapping(PAGE + "/delete")
    ModelAndView ask(@PathVariable String id) {
        return with(id, kept -> Html.of("journal/delete", Line.of(Leaf.of(kept), clock.getZone())));
    }

    /** Deleting what is gone already does nothing more. */
    @PostMapping(PAGE + "/delete")
    ModelAndView delete(@PathVariable String id) {
        OpenVault vault = vaults.require();
        JournalPages.find(vault, id).ifPresent(kept -> {
            drafts.dropAll(vault, WritePages.path(kept) + "/change");
            pages.delete(vault, kept.id());
        });
        return Html.goTo(WritePages.QUICK);
    }

    private ModelAndView page(Kept<JournalPage> kept, Closed closed) {
        Optional<JournalPage> shown = Optional.of(kept.entry()).filter(_ -> closed == Closed.NO);
        return Html.of(
                "journal/read",
                new ReadPage(
                        WritePages.path(kept),
                        Line.DAY.format(kept.at().atZone(clock.getZone())),
                        shown,
                        shown.map(_ -> Pictures.in(vaults.require()).of(kept.id()))
                                .orElseGet(List::of),
                        closed));
    }

    private Closed closed(Kept<JournalPage> kept) {
        Closed late = unlessLate(kept);
        return late == Closed.NO && kept.entry().state() == State.SEALED ? Closed.UNTIL_ASKED : late;
    }

    private Closed unlessLate(Kept<JournalPage> kept) {
        boolean night = Night.covers(LocalTime.now(clock));
        return night && kept.entry().state() == State.SEALED ? Closed.UNTIL_MORNING : Closed.NO;
    }

    private ModelAndView with(String id, Function<Kept<JournalPage>, ModelAndView> page) {
        return JournalPages.find(vaults.require(), id).map(page).orElseGet(() -> Html.goTo(WritePages.QUICK));
    }
}
