package org.thaw.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.account.SettingsPage.KeptVault;
import org.thaw.account.SettingsPage.Saved;
import org.thaw.page.Html;
import org.thaw.page.Neutral;

/** Settings of this browser. They are cookies, since they must work while every vault is locked. */
@Controller
class SettingsController {
    private static final String TEMPLATE = "account/settings";
    private static final List<String> KNOWN = List.of(Locale.getISOCountries());

    private static final FormFault NO_PAGE =
            new FormFault("address", "Type the address of a page, such as www.bbc.co.uk/weather.");

    private final WebVault present;

    SettingsController(WebVault present) {
        this.present = present;
    }

    @GetMapping("/settings")
    ModelAndView settings(@RequestParam Optional<String> saved, HttpServletRequest request) {
        return Html.of(
                TEMPLATE,
                new SettingsPage(
                        Neutral.of(request).address().toASCIIString(),
                        Optional.empty(),
                        country(request),
                        saved.isPresent() ? Saved.JUST_NOW : Saved.NOT_NOW,
                        vault()));
    }

    @PostMapping("/settings/leave")
    ModelAndView leaveTo(
            @RequestParam(defaultValue = "") String address,
            HttpServletRequest request,
            jakarta.servlet.http.HttpServletResponse response) {
        Optional<Neutral> neutral = Neutral.parse(address);
        if (neutral.isEmpty()) {
            return Html.of(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    TEMPLATE,
                    new SettingsPage(address, Optional.of(NO_PAGE), country(request), Saved.NOT_NOW, vault()));
        }
        response.addHeader(HttpHeaders.SET_COOKIE, neutral.get().cookie().toString());
        return Html.goTo("/settings?saved");
    }

    private KeptVault vault() {
        return present.open()
                .filter(vault -> !vault.isGuest())
                .map(vault -> KeptVault.OPEN)
                .orElse(KeptVault.NOT_OPEN);
    }

    /** Help now sets this cookie itself, where its countries are known. */
    private static Optional<String> country(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals("country"))
                .map(Cookie::getValue)
                .filter(KNOWN::contains)
                .map(iso -> Locale.of("", iso).getDisplayCountry(Locale.ENGLISH))
                .findFirst();
    }
}
