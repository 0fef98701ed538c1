package org.thaw.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before anything reads what was sent. What another site sends is refused unread, so that it cannot fill the
 * memory; and a file that is too large is told apart from a fault of the program.
 */
final class Gate extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!READING.contains(request.getMethod()) && Unsent.isFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<Integer> fault = isInParts(request) ? faultOfParts(request) : Optional.empty();
        if (fault.isPresent()) {
            response.sendError(fault.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isInParts(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    /** Tomcat says that a limit was passed with an exception of no kind of its own. */
    private static Optional<Integer> faultOfParts(HttpServletRequest request) {
        try {
            request.getParts();
            return Optional.empty();
        } catch (IllegalStateException tooMuch) {
            return Optional.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } catch (IOException | ServletException bentOutOfShape) {
            return Optional.of(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
