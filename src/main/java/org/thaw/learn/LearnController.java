package org.thaw.learn;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.library.Library;
import org.thaw.page.Html;

/** Everything there is to read, besides reasons and practices. */
@Controller
class LearnController {
    private final Library library;

    LearnController(Library library) {
        this.library = library;
    }

    @GetMapping("/learn")
    ModelAndView learn() {
        return Html.of("learn/learn", new LearnPage(library.questions(), library.articles(), library.norms()));
    }

    @GetMapping("/learn/{id}")
    ModelAndView article(@PathVariable String id) {
        return library.article(id)
                .map(article -> Html.of("learn/article", ArticlePage.of(article, library)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/unknown")
    ModelAndView unknown() {
        return Html.of("learn/unknown", new UnknownPage(library.unknowns()));
    }

    @GetMapping("/sources")
    ModelAndView sources() {
        return Html.of("learn/sources", SourcesPage.of(library.sources().values()));
    }

    @GetMapping("/about")
    ModelAndView about() {
        return Html.of("learn/prose", new ProsePage("About Thaw", library.about()));
    }

    @GetMapping("/promises")
    ModelAndView promises() {
        return Html.of("learn/prose", new ProsePage("What Thaw keeps, and what it can’t protect", library.promises()));
    }
}
