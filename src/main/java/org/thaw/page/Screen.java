package org.thaw.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;

/**
 * How pages look on this screen: as usual, or quiet (EVIDENCE C, C01: low light and little to look at): less contrast
 * (within WCAG AA), no counts of the person, no drawings, and nothing that moves before somebody starts it. A setting
 * of the browser, kept in a cookie, because it must hold while every vault is locked.
 */
public enum Screen {
    USUAL(""),
    QUIET(" quiet-screen");

    private static final String COOKIE = "screen";

    private final String bodyClass;

    Screen(String bodyClass) {
        this.bodyClass = bodyClass;
    }

    /** As it was chosen in this browser. */
    public static Screen of(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(value -> read(value).stream())
                .findFirst()
                .orElse(USUAL);
    }

    /** What a button or a cookie says. */
    public static Optional<Screen> read(String word) {
        return Arrays.stream(values())
                .filter(screen -> screen.word().equals(word))
                .findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isQuiet() {
        return this == QUIET;
    }

    /** A class of the page’s body, to stand after others. */
    public String bodyClass() {
        return bodyClass;
    }

    /** The cookie that keeps the choice. */
    public ResponseCookie cookie() {
        return ResponseCookie.from(COOKIE, word())
                .httpOnly(true)
                .sameSite("Strict")
                .path("/")
                .maxAge(Duration.ofDays(400))
                .build();
    }
}
