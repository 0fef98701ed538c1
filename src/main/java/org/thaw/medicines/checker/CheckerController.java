package org.thaw.medicines.checker;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.HelpOffers;
import org.thaw.crisis.HelpWords;
import org.thaw.diary.note.MedicineChange;
import org.thaw.library.Library;
import org.thaw.medicines.MedicineNames;
import org.thaw.page.Html;
import org.thaw.vault.PresentVault;

/** Looks medicines up. What is typed is answered and kept nowhere. */
@Controller
class CheckerController {
    private static final int MOST_LINES = 30;

    private final Library library;
    private final ObjectProvider<MedicineNames> names;
    private final PresentVault vaults;
    private final HelpWords words;
    private final HelpOffers offers;
    private final Clock clock;

    /** @param names made at its first use, since it takes a moment that a start does not have */
    CheckerController(
            Library library,
            ObjectProvider<MedicineNames> names,
            PresentVault vaults,
            HelpWords words,
            HelpOffers offers,
            Clock clock) {
        this.library = library;
        this.names = names;
        this.vaults = vaults;
        this.words = words;
        this.offers = offers;
        this.clock = clock;
    }

    @GetMapping("/medicines")
    ModelAndView show(HttpServletRequest request) {
        return page(request, "");
    }

    @PostMapping("/medicines")
    ModelAndView look(HttpServletRequest request, @RequestParam(defaultValue = "") String medicines) {
        return page(request, medicines);
    }

    private ModelAndView page(HttpServletRequest request, String typed) {
        List<String> lines =
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return Html.of(
                "medicines/checker/checker",
                new CheckerPage(
                        typed,
                        lines.stream().limit(MOST_LINES).map(this::checked).toList(),
                        Math.max(0, lines.size() - MOST_LINES),
                        words.read(typed),
                        offers.of(request),
                        noted(),
                        library.reasons(),
                        library.medicineWords()));
    }

    private CheckedLine checked(String line) {
        return CheckedLine.of(line, names.getObject());
    }

    private List<NotedMedicine> noted() {
        return vaults.open()
                .map(vault -> NotedMedicine.all(vault.all(MedicineChange.TYPE), clock.getZone()))
                .orElseGet(List::of);
    }
}
