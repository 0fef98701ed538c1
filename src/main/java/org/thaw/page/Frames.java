package org.thaw.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.web.csrf.CsrfToken;

/** Makes the frame of a request. */
final class Frames {
    private final Assets assets;
    private final List<Footing> footings;

    Frames(Assets assets, List<Footing> footings) {
        this.assets = assets;
        this.footings = List.copyOf(footings);
    }

    Frame of(HttpServletRequest request) {
        return new Frame(
                assets.folder(),
                Neutral.of(request).address().toASCIIString(),
                () -> formToken(request),
                footings.stream()
                        .flatMap(footing -> footing.links(request).stream())
                        .toList());
    }

    private static Frame.FormToken formToken(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            return new Frame.FormToken(token.getParameterName(), token.getToken());
        }
        throw new IllegalStateException("a page with a form was drawn outside the security filters");
    }
}
