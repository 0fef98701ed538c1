package org.thaw.shelf.playing;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.HelpNear;
import org.thaw.draft.Drafts;
import org.thaw.practices.player.Onward;
import org.thaw.shelf.playing.Showing.Chosen;
import org.thaw.shelf.title.Kind;
import org.thaw.shelf.title.Title;
import org.thaw.shelf.title.Titles;
import org.thaw.shelf.title.Use;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** The presses while a film or music is played. Each leads back to where the sitting is then. */
@Controller
class PlayingController {
    private static final String PLAYED = "/practices/{practice:C1[01]}";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final PresentVault vaults;
    private final Showings showings;
    private final Titles titles;
    private final Onward onward;
    private final HelpNear help;
    private final Drafts drafts;
    private final Clock clock;

    PlayingController(
            PresentVault vaults,
            Showings showings,
            Titles titles,
            Onward onward,
            HelpNear help,
            Drafts drafts,
            Clock clock) {
        this.vaults = vaults;
        this.showings = showings;
        this.titles = titles;
        this.onward = onward;
        this.help = help;
        this.drafts = drafts;
        this.clock = clock;
    }

    @PostMapping(PLAYED + "/lump")
    ModelAndView lump(@PathVariable String practice, @RequestParam(defaultValue = "0") int turn) {
        showings.pause(vaults.require(), practice, turn);
        return onward.again(practice, turn);
    }

    @PostMapping(PLAYED + "/go-on")
    ModelAndView goOn(@PathVariable String practice, @RequestParam(defaultValue = "0") int turn) {
        showings.change(vaults.require(), practice, turn, Showing::goOn);
        return onward.again(practice, turn);
    }

    @PostMapping(PLAYED + "/other")
    ModelAndView chooseAgain(@PathVariable String practice, @RequestParam(defaultValue = "0") int turn) {
        showings.chooseAgain(vaults.require(), practice, turn);
        return onward.again(practice, turn);
    }

    @PostMapping(PLAYED + "/end")
    ModelAndView end(@PathVariable String practice, @RequestParam(defaultValue = "0") int turn) {
        showings.change(vaults.require(), practice, turn, Showing::end);
        return onward.again(practice, turn);
    }

    /** What was noticed goes to its title, also where the sitting’s time is over meanwhile. */
    @PostMapping(PLAYED + "/noticed")
    ModelAndView noticed(
            HttpServletRequest request,
            @PathVariable String practice,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String nearest,
            @RequestParam(defaultValue = "") String text) {
        OpenVault vault = vaults.require();
        Optional<Showing> showing = showings.at(vault, practice, turn).map(kept -> kept.entry());
        keep(vault, practice, new Noticed(title.strip(), nearest, text.strip()), showing);
        showings.close(vault, practice, turn);
        drafts.dropAll(vault, EndPage.form(practice));
        return help.goOn(request, "What you noticed is kept.", onward.after(practice, turn), title, text);
    }

    private void keep(OpenVault vault, String practice, Noticed noticed, Optional<Showing> showing) {
        Optional<Chosen> chosen = showing.flatMap(noticed::chosen)
                .filter(one -> titles.find(vault, one.title()).isPresent());
        if (chosen.isPresent() && !noticed.text().isEmpty()) {
            titles.change(
                    vault,
                    chosen.get().title(),
                    before -> before.with(before.uses().stream()
                            .map(use -> use.id().equals(chosen.get().use()) ? noticed.told(use) : use)
                            .toList()));
        } else if (chosen.isEmpty() && !noticed.isEmpty() && !isToldAlready(vault, noticed)) {
            put(vault, practice, noticed);
        }
    }

    /** The same form sent twice. */
    private boolean isToldAlready(OpenVault vault, Noticed noticed) {
        return !noticed.text().isEmpty()
                && titles.all(vault).stream()
                        .flatMap(kept -> kept.entry().uses().stream())
                        .anyMatch(use ->
                                use.words().filter(noticed.text()::equals).isPresent());
    }

    /** A film without a name still has a place for the words about it. */
    private void put(OpenVault vault, String practice, Noticed noticed) {
        boolean music = practice.equals("C11");
        String day = DAY.format(clock.instant().atZone(clock.getZone()));
        Title title = Title.named(
                noticed.isNamed() ? noticed.title() : (music ? "Music, " : "A film, ") + day,
                music ? Kind.MUSIC : Kind.FILM);
        Use use = noticed.told(Use.at(clock.instant()));
        titles.twin(vault, title)
                .ifPresentOrElse(
                        twin -> titles.change(vault, twin.id(), before -> before.with(use)),
                        () -> titles.add(vault, title.with(List.of(use))));
    }
}
