package org.thaw.home;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.library.Library;
import org.thaw.page.Html;

/** The first page: one for who has nothing open, one for who comes back. */
@Controller
class HomeController {
    private final Library library;

    HomeController(Library library) {
        this.library = library;
    }

    @GetMapping("/")
    ModelAndView home() {
        return Html.of("home/first", new FirstVisit(library.welcome()));
    }
}
