package org.thaw.page;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the frame of a request. */
@Component
final class Frames {
    private final Assets assets;
    private final List<Footing> footings;
    private final List<Beside> besides;
    private final List<Locking> lockings;

    Frames(Assets assets, List<Footing> footings, List<Beside> besides, List<Locking> lockings) {
        this.assets = assets;
        this.footings = List.copyOf(footings);
        this.besides = List.copyOf(besides);
        this.lockings = List.copyOf(lockings);
    }

    Frame of(HttpServletRequest request) {
        return new Frame(
                assets.folder(),
                Screen.of(request),
                Neutral.of(request).address().toASCIIString(),
                () -> formToken(request),
                footings.stream()
                        .flatMap(footing -> footing.links(request).stream())
                        .toList(),
                () -> beside(request),
                open(request));
    }

    private Content beside(HttpServletRequest request) {
        List<String> words =
                Unsent.of(request).fields().stream().map(Unsent.Field::value).toList();
        List<Content> drawn =
                besides.stream().map(beside -> beside.draw(request, words)).toList();
        return output -> drawn.forEach(content -> content.writeTo(output));
    }

    private Optional<Frame.Open> open(HttpServletRequest request) {
        return lockings.stream()
                .flatMap(locking -> locking.locksAfter(request).stream())
                .findFirst()
                .map(left -> new Frame.Open(left.toSeconds(), again(request)));
    }

    /** A page that answered a form cannot be asked for again. */
    private static String again(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "/";
        }
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static Frame.FormToken formToken(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            return new Frame.FormToken(token.getParameterName(), token.getToken());
        }
        throw new IllegalStateException("a page with a form was drawn outside the security filters");
    }
}
