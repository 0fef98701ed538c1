package org.thaw.therapy;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.ChosenCountry;
import org.thaw.library.CrisisDirectory;
import org.thaw.library.Library;
import org.thaw.library.Therapy;
import org.thaw.page.Html;
import org.thaw.therapy.TherapyPage.Named;
import org.thaw.therapy.TherapyPage.Place;
import org.thaw.vault.PresentVault;

/** Shows when talking with somebody trained would help, and how to find them. Nothing is kept. */
@Controller
class TherapyController {
    private final Library library;
    private final PresentVault vaults;
    private final Signs signs;
    private final Clock clock;

    TherapyController(Library library, PresentVault vaults, Signs signs, Clock clock) {
        this.library = library;
        this.vaults = vaults;
        this.signs = signs;
        this.clock = clock;
    }

    @GetMapping("/therapy")
    ModelAndView show(HttpServletRequest request, @RequestParam Optional<String> country) {
        Optional<CrisisDirectory.Country> chosen =
                country.or(() -> ChosenCountry.keptIn(request)).flatMap(this::named);
        return Html.of(
                "therapy/therapy",
                new TherapyPage(
                        vaults.open().map(signs::in).orElseGet(List::of),
                        chosen.map(CrisisDirectory.Country::iso).orElse(""),
                        chosen.flatMap(this::place),
                        library.crisis().countries().stream()
                                .map(one -> new Named(one.iso(), one.name()))
                                .toList(),
                        library.therapy().words()));
    }

    private Optional<CrisisDirectory.Country> named(String iso) {
        return library.crisis().countries().stream()
                .filter(one -> one.iso().equals(iso))
                .findFirst();
    }

    private Optional<Place> place(CrisisDirectory.Country chosen) {
        Therapy therapy = library.therapy();
        return therapy.countries().stream()
                .filter(country -> country.iso().equals(chosen.iso()))
                .filter(country -> !LocalDate.now(clock).isAfter(country.until(therapy.expiresAfterDays())))
                .findFirst()
                .map(country -> new Place(chosen.name(), country));
    }
}
