package org.thaw.feelings;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.library.Library;
import org.thaw.page.Html;

/** Shows the words for feelings, and what each means. */
@Controller
class FeelingsController {
    private final Library library;

    FeelingsController(Library library) {
        this.library = library;
    }

    @GetMapping("/feelings")
    ModelAndView feelings() {
        return Html.of("feelings/feelings", new FeelingsPage(library.feelings()));
    }
}
