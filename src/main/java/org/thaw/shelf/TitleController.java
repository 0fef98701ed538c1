package org.thaw.shelf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.shelf.TitlePage.Fact;
import org.thaw.shelf.TitlePage.Went;
import org.thaw.shelf.suggestion.TooClose;
import org.thaw.shelf.title.Later;
import org.thaw.shelf.title.Mark;
import org.thaw.shelf.title.Title;
import org.thaw.shelf.title.Titles;
import org.thaw.shelf.title.Use;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** One title: looking at it, and taking it from the shelf. */
@Controller
class TitleController {
    private final TitleInHand hand;
    private final Titles titles;
    private final TooClose tooClose;
    private final Rows rows;

    TitleController(TitleInHand hand, Titles titles, TooClose tooClose, Rows rows) {
        this.hand = hand;
        this.titles = titles;
        this.tooClose = tooClose;
        this.rows = rows;
    }

    @GetMapping("/shelf/{id}")
    ModelAndView title(@PathVariable String id) {
        return hand.title(id, (vault, kept) -> Html.of("shelf/title", page(vault, kept)));
    }

    private TitlePage page(OpenVault vault, Kept<Title> kept) {
        Title title = kept.entry();
        Set<String> close = tooClose.warnings(vault);
        return new TitlePage(
                Rows.path(kept),
                title.name(),
                title.warnings().stream()
                        .filter(close::contains)
                        .map(rows::warning)
                        .toList(),
                facts(title),
                title.opens(),
                title.uses().reversed().stream().map(use -> went(kept, use)).toList());
    }

    private List<Fact> facts(Title title) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("It is", rows.kind(title)));
        title.by().ifPresent(by -> facts.add(new Fact("By", by)));
        add(facts, "It touches", title.touches(), rows::touches);
        add(facts, "What happens in it", title.warnings(), rows::warning);
        add(facts, "For you", title.marks(), Mark::words);
        return facts;
    }

    private static <T> void add(List<Fact> facts, String name, Collection<T> some, Function<T, String> words) {
        if (!some.isEmpty()) {
            facts.add(new Fact(name, some.stream().map(words).collect(Collectors.joining(". "))));
        }
    }

    private Went went(Kept<Title> kept, Use use) {
        String told = Stream.of(
                        use.tears().map(Rows::tears), use.distress().map(size -> "heavy after: " + size + " of 10"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return new Went(
                Rows.path(kept) + "/went/" + use.id(),
                rows.day(use.at()),
                told,
                use.later().stream().map(TitleController::later).toList(),
                use.words());
    }

    private static String later(Later later) {
        String told = Stream.of(
                        later.relief().map(Later.Relief::words),
                        later.distress().map(size -> "heavy " + size + " of 10"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return later.when().words() + ": " + told;
    }

    @GetMapping("/shelf/{id}/delete")
    ModelAndView askOnceMore(@PathVariable String id) {
        return hand.title(
                id,
                (vault, kept) -> Html.of(
                        "shelf/delete",
                        new DeletePage(
                                "Take it from the shelf?",
                                kept.entry().name() + ", and how it went with it, is gone for good then.",
                                Rows.path(kept) + "/delete",
                                Rows.path(kept))));
    }

    @PostMapping("/shelf/{id}/delete")
    ModelAndView delete(@PathVariable String id) {
        return hand.title(id, (vault, kept) -> {
            titles.delete(vault, kept.id());
            return Html.goTo("/shelf");
        });
    }
}
