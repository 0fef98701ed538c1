package org.thaw.crisis;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.library.Library;
import org.thaw.page.Html;

/**
 * Help now, and the way back to the room. They ask for no session, no vault and no script, and leave no trace in a log
 * or a count.
 */
@Controller
class HelpController {
    private static final String GROUNDING = "C14";

    private final HelpLines lines;
    private final Library library;

    HelpController(HelpLines lines, Library library) {
        this.lines = lines;
        this.library = library;
    }

    @GetMapping("/help")
    ModelAndView help(
            @RequestParam Optional<String> country, HttpServletRequest request, HttpServletResponse response) {
        country.filter(this::isOffered)
                .map(ChosenCountry::cookie)
                .ifPresent(cookie -> response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString()));
        Optional<String> chosen = country.or(() -> ChosenCountry.keptIn(request));
        Optional<CountryHelp> suggested = chosen.isPresent()
                ? Optional.empty()
                : ChosenCountry.suggestedBy(request).flatMap(lines::in);
        return Html.of(
                "crisis/help",
                new HelpPage(
                        chosen.flatMap(lines::in).orElseGet(lines::elsewhere),
                        suggested,
                        lines.all(),
                        lines.directory().directories(),
                        lines.directory().notes()));
    }

    @GetMapping("/help/grounding")
    ModelAndView grounding() {
        return Html.of(
                "crisis/grounding",
                new GroundingPage(library.practice(GROUNDING).orElseThrow()));
    }

    private boolean isOffered(String iso) {
        return iso.equals(HelpLines.ELSEWHERE) || lines.in(iso).isPresent();
    }
}
