package org.thaw.shelf;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.library.Library;
import org.thaw.page.Html;
import org.thaw.shelf.title.Kind;
import org.thaw.shelf.title.Title;
import org.thaw.shelf.title.Titles;
import org.thaw.vault.Kept;
import org.thaw.vault.PresentVault;

/** The shelf. What is searched for comes in a form, so that no address ever holds it. */
@Controller
class TitlesController {
    /** How many titles a page draws: enough to look over, and quick also where there are thousands. */
    static final int PART = 40;

    private final PresentVault vaults;
    private final Titles titles;
    private final Rows rows;
    private final Library library;

    TitlesController(PresentVault vaults, Titles titles, Rows rows, Library library) {
        this.vaults = vaults;
        this.titles = titles;
        this.rows = rows;
        this.library = library;
    }

    @GetMapping("/shelf")
    ModelAndView shelf(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "1") String part) {
        return page(vaults.open().map(titles::all).orElse(List.of()), Kind.read(kind), "", number(part));
    }

    @PostMapping("/shelf/find")
    ModelAndView find(@RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "") String kind) {
        List<Kept<Title>> found =
                words.isBlank() ? titles.all(vaults.require()) : titles.search(vaults.require(), words);
        return page(found, Kind.read(kind), words.strip(), 1);
    }

    private ModelAndView page(List<Kept<Title>> some, Optional<Kind> kind, String typed, int number) {
        List<Kept<Title>> found = some.stream()
                .filter(kept -> kind.isEmpty() || kept.entry().kind() == kind.get())
                .toList();
        int parts = Math.max(1, (found.size() + PART - 1) / PART);
        int shown = Math.clamp(number, 1, parts);
        return Html.of(
                "shelf/shelf",
                new ShelfPage(
                        rows.of(found.stream()
                                .skip((long) (shown - 1) * PART)
                                .limit(PART)
                                .toList()),
                        kind,
                        typed,
                        found.size(),
                        shown,
                        parts,
                        vaults.open().map(titles::count).orElse(0),
                        library.stimuli().words().kinds()));
    }

    private static int number(String part) {
        return part.matches("\\d{1,6}") ? Integer.parseInt(part) : 1;
    }
}
