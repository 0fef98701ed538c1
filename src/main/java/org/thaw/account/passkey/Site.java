package org.thaw.account.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The site that a browser ties a passkey to (W3C WebAuthn Level 3, “RP ID”): a name, never a number such as 127.0.0.1.
 *
 * @param name such as {@code localhost}
 * @param origin such as {@code http://localhost:8420}
 */
public record Site(String name, String origin) {
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|.*:.*");

    /** The site at which a page was asked for; nothing where its address is a number. */
    public static Optional<Site> of(HttpServletRequest request) {
        String name = request.getServerName();
        return NUMBERS.matcher(name).matches() ? Optional.empty() : Optional.of(new Site(name, origin(request, name)));
    }

    /** The same page at the name that every machine has for itself. */
    public static String atLocalhost(HttpServletRequest request, String path) {
        return origin(request, "localhost") + path;
    }

    private static String origin(HttpServletRequest request, String name) {
        int port = request.getServerPort();
        boolean usual = port == (request.getScheme().equals("https") ? 443 : 80);
        return request.getScheme() + "://" + name + (usual ? "" : ":" + port);
    }
}
