package org.thaw.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.ResponseCookie;

/**
 * The page that “Leave quickly” goes to. It is a setting of the browser, kept in a cookie, because it must work while
 * every vault is locked.
 */
public record Neutral(URI address) {
    /** Where it goes until a person chooses. */
    public static final Neutral WEATHER = new Neutral(URI.create("https://www.bbc.co.uk/weather"));

    private static final String COOKIE = "leave";
    private static final int MOST_CHARACTERS = 300;

    /** The page chosen in this browser. */
    public static Neutral of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return WEATHER;
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> decode(cookie.getValue()))
                .flatMap(Neutral::parse)
                .orElse(WEATHER);
    }

    /** An address a person typed; a bare host name counts as one. Empty when no page could be there. */
    public static Optional<Neutral> parse(String typed) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text.contains("://") ? text : "https://" + text);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(new Neutral(uri)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The cookie that keeps the choice. */
    public ResponseCookie cookie() {
        String value = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(address.toASCIIString().getBytes(StandardCharsets.UTF_8));
        return ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .sameSite("Strict")
                .path("/")
                .maxAge(java.time.Duration.ofDays(400))
                .build();
    }

    private static Optional<String> decode(String value) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
