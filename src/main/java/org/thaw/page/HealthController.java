package org.thaw.page;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says that Thaw answers, for scripts that wait for it. */
@RestController
class HealthController {
    @GetMapping(path = "/health", produces = "text/plain")
    String health() {
        return "ok\n";
    }
}
