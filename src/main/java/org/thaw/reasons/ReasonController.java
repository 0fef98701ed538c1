package org.thaw.reasons;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.library.Library;
import org.thaw.library.MedicineClass;
import org.thaw.library.Reason;
import org.thaw.page.Html;

/** The pages of the reasons. A readable tail may follow the id in an address. */
@Controller
class ReasonController {
    private final Library library;

    ReasonController(Library library) {
        this.library = library;
    }

    @GetMapping("/reasons")
    ModelAndView reasons() {
        return Html.of("reasons/reasons", ReasonsPage.of(library.reasons()));
    }

    @GetMapping({"/reasons/{id}", "/reasons/{id}/{tail}"})
    ModelAndView reason(@PathVariable String id) {
        return library.reason(id.toUpperCase(Locale.ROOT))
                .map(reason -> Html.of("reasons/reason", page(reason)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ReasonPage page(Reason reason) {
        return new ReasonPage(
                reason,
                reason.practices().stream()
                        .map(library::practice)
                        .flatMap(Optional::stream)
                        .toList(),
                reason.related().stream()
                        .map(library::reason)
                        .flatMap(Optional::stream)
                        .toList(),
                medicines(reason));
    }

    private List<MedicineClass> medicines(Reason reason) {
        return library.medicines().stream()
                .filter(medicines -> medicines.reasons().contains(reason.id()))
                .toList();
    }
}
