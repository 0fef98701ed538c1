package org.thaw.crisis;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The country a person chose for Help now. It lives in a cookie of its own, because Help now has no session and works
 * while every vault is locked. The browser’s language only ever suggests one (EVIDENCE G2, 1).
 */
public final class ChosenCountry {
    private static final String COOKIE = "country";

    private ChosenCountry() {}

    /** The code kept in this browser, as Help now kept it; whoever reads it checks that it is one. */
    public static Optional<String> keptIn(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** The region the browser’s language names, as in {@code en-GB}. */
    static Optional<String> suggestedBy(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Optional.empty();
        }
        return java.util.Collections.list(request.getLocales()).stream()
                .map(java.util.Locale::getCountry)
                .filter(country -> !country.isEmpty())
                .findFirst();
    }

    /** Readable by the page’s script, which needs it where the page itself comes from the browser’s own store. */
    static ResponseCookie cookie(String iso) {
        return ResponseCookie.from(COOKIE, iso)
                .sameSite("Strict")
                .path("/")
                .maxAge(Duration.ofDays(400))
                .build();
    }
}
