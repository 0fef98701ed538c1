package org.thaw.shelf.film;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.practices.player.Player;
import org.thaw.practices.player.Stage;
import org.thaw.shelf.playing.PlayingPages;
import org.thaw.shelf.playing.Showing;
import org.thaw.shelf.playing.Showings;
import org.thaw.shelf.title.Kind;
import org.thaw.shelf.title.Title;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** A film of one’s own: choosing, watching, a minute at the lump in the throat, the end (EVIDENCE C, C10). */
@Component
class FilmPlayer implements Player {
    static final String PRACTICE = "C10";

    private final PresentVault vaults;
    private final Showings showings;
    private final PlayingPages pages;
    private final Films films;

    FilmPlayer(PresentVault vaults, Showings showings, PlayingPages pages, Films films) {
        this.vaults = vaults;
        this.showings = showings;
        this.pages = pages;
        this.films = films;
    }

    @Override
    public String practice() {
        return PRACTICE;
    }

    @Override
    public boolean isTyped(Stage stage) {
        return !showings.isPlaying(vaults.require(), PRACTICE, stage);
    }

    @Override
    public ModelAndView page(Stage stage) {
        OpenVault vault = vaults.require();
        Optional<Showing> showing = showings.on(vault, PRACTICE, stage);
        return showing.isEmpty()
                ? choose(vault, stage)
                : pages.of(vault, stage, showing.get()).orElseGet(() -> watch(vault, stage, showing.get()));
    }

    private ModelAndView choose(OpenVault vault, Stage stage) {
        List<Kept<Title>> offered = films.offered(vault);
        return Html.of("shelf/film/choose", new ChoosePage(stage, offered, films.leftOut(vault)));
    }

    private ModelAndView watch(OpenVault vault, Stage stage, Showing showing) {
        Optional<Title> title = showings.titles(vault, showing).stream()
                .map(Kept::entry)
                .filter(one -> one.kind() != Kind.MUSIC)
                .findFirst();
        return Html.of("shelf/film/watch", new WatchPage(stage, title, showing.company()));
    }
}
