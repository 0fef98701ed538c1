package org.thaw.page;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Makes the screen quiet, or usual again. */
@Controller
class ScreenController {
    @PostMapping("/settings/screen")
    ModelAndView choose(HttpServletResponse response, @RequestParam(defaultValue = "") String screen) {
        Screen.read(screen)
                .ifPresent(chosen -> response.addHeader(
                        HttpHeaders.SET_COOKIE, chosen.cookie().toString()));
        return Html.goTo("/settings");
    }
}
