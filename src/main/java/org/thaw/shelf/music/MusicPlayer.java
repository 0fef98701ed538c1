package org.thaw.shelf.music;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.draft.Draft;
import org.thaw.draft.Drafts;
import org.thaw.page.Html;
import org.thaw.practices.player.Player;
import org.thaw.practices.player.Stage;
import org.thaw.shelf.playing.PlayingPages;
import org.thaw.shelf.playing.Showing;
import org.thaw.shelf.playing.Showings;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Music of one’s own: choosing, listening, a minute at the lump in the throat, the end (EVIDENCE C, C11). */
@Component
class MusicPlayer implements Player {
    static final String PRACTICE = "C11";

    private final PresentVault vaults;
    private final Showings showings;
    private final PlayingPages pages;
    private final Songs songs;
    private final Drafts drafts;

    MusicPlayer(PresentVault vaults, Showings showings, PlayingPages pages, Songs songs, Drafts drafts) {
        this.vaults = vaults;
        this.showings = showings;
        this.pages = pages;
        this.songs = songs;
        this.drafts = drafts;
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
                ? Html.of("shelf/music/choose", choose(vault, stage))
                : pages.of(vault, stage, showing.get()).orElseGet(() -> listen(vault, stage, showing.get()));
    }

    /** What was typed and could not be taken is in the draft, so the page is the same after a fault and a reload. */
    private ChooseSongsPage choose(OpenVault vault, Stage stage) {
        Way way = Way.of(stage);
        Draft draft = drafts.of(vault, ChooseSongsPage.FORM);
        List<String> usual = songs.usual(vault, way);
        List<String> typed = IntStream.range(0, way.most())
                .mapToObj(at -> draft.begun() ? draft.text("song" + at) : at < usual.size() ? usual.get(at) : "")
                .toList();
        return new ChooseSongsPage(
                stage,
                way,
                songs.offered(vault, way).stream()
                        .map(kept -> Songs.said(kept.entry()))
                        .toList(),
                typed,
                draft.begun() ? draft.text("last") : songs.usualLast(vault).orElse(""),
                draft,
                draft.begun() ? songs.fault(vault, way, withLast(typed, draft)) : Optional.empty());
    }

    private static List<String> withLast(List<String> typed, Draft draft) {
        return Stream.concat(typed.stream(), Stream.of(draft.text("last"))).toList();
    }

    private ModelAndView listen(OpenVault vault, Stage stage, Showing showing) {
        return Html.of(
                "shelf/music/listen",
                new ListenPage(
                        stage,
                        Way.of(stage),
                        showings.titles(vault, showing).stream()
                                .map(Kept::entry)
                                .toList()));
    }
}
