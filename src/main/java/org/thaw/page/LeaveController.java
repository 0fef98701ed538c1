package org.thaw.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * “Leave quickly”. A plain link, so that it works without script: the session ends, which locks the vault, and the
 * browser goes to the neutral page. It is a GET on purpose; the worst a stranger can do with it is to lock the vault.
 */
@Controller
class LeaveController {
    @GetMapping("/leave")
    ResponseEntity<Void> leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        URI neutral = Neutral.of(request).address();
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(neutral).build();
    }
}
