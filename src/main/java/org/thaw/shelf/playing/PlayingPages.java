package org.thaw.shelf.playing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.draft.Drafts;
import org.thaw.page.Html;
import org.thaw.practices.player.Stage;
import org.thaw.shelf.playing.Showing.Part;
import org.thaw.vault.OpenVault;

/** Draws the pages that a film and music have in common. */
@Component
public class PlayingPages {
    /** EVIDENCE C, C10: at the lump in the throat. */
    private static final Duration PAUSE = Duration.ofSeconds(60);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK);

    private final Showings showings;
    private final Drafts drafts;
    private final Clock clock;

    PlayingPages(Showings showings, Drafts drafts, Clock clock) {
        this.showings = showings;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** The page of a pause or of the end; nothing where it is being played. */
    public Optional<ModelAndView> of(OpenVault vault, Stage stage, Showing showing) {
        if (showing.part() == Part.ENDED) {
            return Optional.of(Html.of("shelf/playing/end", end(vault, stage, showing)));
        }
        return showing.paused().map(began -> Html.of("shelf/playing/pause", pause(stage, showing, began)));
    }

    private PausePage pause(Stage stage, Showing showing, Instant began) {
        Instant until = began.plus(PAUSE);
        return new PausePage(
                stage,
                showing.practice(),
                TIME.format(began.atZone(clock.getZone())),
                TIME.format(until.atZone(clock.getZone())),
                Math.max(0, Duration.between(clock.instant(), until).toSeconds()));
    }

    private EndPage end(OpenVault vault, Stage stage, Showing showing) {
        return new EndPage(
                stage,
                showing.practice(),
                showings.titles(vault, showing),
                drafts.of(vault, EndPage.form(showing.practice())));
    }
}
