package org.thaw.journal;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.journal.again.OnThisDay;
import org.thaw.journal.leaf.Leaf;
import org.thaw.journal.leaf.Leaves;
import org.thaw.journal.leaf.Line;
import org.thaw.page.Html;
import org.thaw.vault.PresentVault;

/** The first page of the journal, and all pages. */
@Controller
class JournalController {
    private static final int LATEST = 6;
    private static final int A_PART = 40;

    private final PresentVault vaults;
    private final WritePages pages;
    private final OnThisDay onThisDay;
    private final Clock clock;

    JournalController(PresentVault vaults, WritePages pages, OnThisDay onThisDay, Clock clock) {
        this.vaults = vaults;
        this.pages = pages;
        this.onThisDay = onThisDay;
        this.clock = clock;
    }

    @GetMapping("/journal")
    ModelAndView journal() {
        return Html.of(
                "journal/journal",
                new FrontPage(
                        pages.fresh(WritePages.QUICK),
                        vaults.open()
                                .map(vault -> lines(Leaves.newest(vault, LATEST)))
                                .orElseGet(List::of),
                        vaults.open().map(onThisDay::in).orElseGet(List::of)));
    }

    @GetMapping("/journal/all")
    ModelAndView all(@RequestParam(defaultValue = "1") String part) {
        List<Leaf> all = Leaves.newestFirst(vaults.require());
        int parts = Math.max(1, (all.size() + A_PART - 1) / A_PART);
        int number = Math.clamp(read(part), 1, parts);
        List<Leaf> some =
                all.stream().skip((number - 1L) * A_PART).limit(A_PART).toList();
        return Html.of("journal/all", new AllPage(lines(some), number, parts));
    }

    private static int read(String part) {
        return part.matches("\\d{1,6}") ? Integer.parseInt(part) : 1;
    }

    private List<Line> lines(List<Leaf> leaves) {
        return leaves.stream().map(leaf -> Line.of(leaf, clock.getZone())).toList();
    }
}
