package org.thaw.journal.search;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.journal.page.JournalPage;
import org.thaw.journal.search.SearchPage.Done;
import org.thaw.page.Html;
import org.thaw.practices.player.Night;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;
import org.thaw.vault.VaultLockedException;
import org.thaw.vault.VaultStorageException;

/** Searching. What is looked for comes in a form, and never stands in an address. */
@Controller
class SearchController {
    private static final String TEMPLATE = "journal/search/search";
    private static final int MOST = 50;

    private final PresentVault vaults;
    private final Clock clock;

    SearchController(PresentVault vaults, Clock clock) {
        this.vaults = vaults;
        this.clock = clock;
    }

    /** While a person types what they look for, the index is made. */
    @GetMapping("/journal/search")
    ModelAndView ask() {
        Optional<OpenVault> vault = vaults.open();
        vault.ifPresent(open -> Thread.ofVirtual().start(() -> makeReady(open)));
        return asking(vault.map(SearchController::feelings).orElseGet(List::of), Wanted.NOTHING, Done.NOT_YET);
    }

    private static ModelAndView asking(List<String> feelings, Wanted wanted, Done done) {
        return Html.of(TEMPLATE, new SearchPage(wanted, feelings, List.of(), 0, done));
    }

    private static void makeReady(OpenVault vault) {
        try {
            Index.in(vault).catchUp(vault);
        } catch (VaultLockedException | VaultStorageException goneMeanwhile) {
            return;
        }
    }

    @PostMapping("/journal/search")
    ModelAndView find(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String feeling,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String sealed) {
        OpenVault vault = vaults.require();
        Wanted wanted = Wanted.read(words, feeling, from, to, sealed(sealed));
        if (wanted.isNothing()) {
            return asking(feelings(vault), wanted, Done.NOTHING_TOLD);
        }
        Index index = Index.in(vault);
        index.catchUp(vault);
        Index.Found found = index.find(wanted, clock.getZone(), MOST);
        List<String> forms = index.forms(wanted, clock.getZone());
        List<SearchPage.Line> lines =
                found.newest().stream().map(one -> line(one, forms)).toList();
        return Html.of(TEMPLATE, new SearchPage(wanted, index.feelings(), lines, found.all(), Done.LOOKED));
    }

    /** At night sealed pages stay out of it, whatever was asked for. */
    private Wanted.Sealed sealed(String asked) {
        return asked.isEmpty() || Night.covers(LocalTime.now(clock))
                ? Wanted.Sealed.LEFT_OUT
                : Wanted.Sealed.LOOKED_THROUGH;
    }

    private SearchPage.Line line(Writing writing, List<String> forms) {
        return new SearchPage.Line(
                writing.path(),
                org.thaw.journal.leaf.Line.DAY.format(writing.at().atZone(clock.getZone())),
                writing.kind(),
                writing.isSealed() ? "" : Excerpt.of(writing.words(), forms),
                writing.isSealed() ? "" : String.join(", ", writing.feelings()));
    }

    /** Without the index, for which the page does not wait. */
    private static List<String> feelings(OpenVault vault) {
        return vault.all(JournalPage.TYPE).stream()
                .flatMap(kept -> kept.entry().feelings().stream())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }
}
