package org.thaw.shelf.music;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.HelpNear;
import org.thaw.draft.Drafts;
import org.thaw.practices.player.Onward;
import org.thaw.practices.player.Playing;
import org.thaw.shelf.playing.Showing.Company;
import org.thaw.shelf.playing.Showings;
import org.thaw.vault.EntryId;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Takes the songs that a person chose. A name that is not on the shelf goes there. */
@Controller
class MusicController {
    private final PresentVault vaults;
    private final Showings showings;
    private final Songs songs;
    private final Drafts drafts;
    private final Playing playing;
    private final Onward onward;
    private final HelpNear help;

    MusicController(
            PresentVault vaults,
            Showings showings,
            Songs songs,
            Drafts drafts,
            Playing playing,
            Onward onward,
            HelpNear help) {
        this.vaults = vaults;
        this.showings = showings;
        this.songs = songs;
        this.drafts = drafts;
        this.playing = playing;
        this.onward = onward;
        this.help = help;
    }

    @PostMapping("/practices/C11/choose")
    ModelAndView choose(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") int turn,
            @RequestParam(defaultValue = "") String last,
            @RequestParam Map<String, String> fields) {
        OpenVault vault = vaults.require();
        // The step says how strong it is, never the form.
        Way chosen = playing.now(MusicPlayer.PRACTICE).map(Way::of).orElse(Way.SEVERAL);
        List<String> typed = IntStream.range(0, chosen.most())
                .mapToObj(at -> fields.getOrDefault("song" + at, "").strip())
                .toList();
        if (songs.fault(
                        vault,
                        chosen,
                        Stream.concat(typed.stream(), Stream.of(last)).toList())
                .isPresent()) {
            drafts.keep(vault, request);
            return onward.again(MusicPlayer.PRACTICE, turn);
        }
        begin(vault, turn, typed, last);
        drafts.dropAll(vault, ChooseSongsPage.FORM);
        String[] words = Stream.concat(typed.stream(), Stream.of(last)).toArray(String[]::new);
        return help.goOn(request, "Your songs are kept.", onward.again(MusicPlayer.PRACTICE, turn), words);
    }

    private void begin(OpenVault vault, int turn, List<String> typed, String last) {
        List<EntryId> chosen = typed.stream()
                .filter(name -> !name.isEmpty())
                .map(name -> songs.put(vault, name))
                .distinct()
                .toList();
        Optional<EntryId> lift =
                Optional.of(last.strip()).filter(name -> !name.isEmpty()).map(name -> songs.put(vault, name));
        // The one that lifts out comes last, also where it was named among the others.
        List<EntryId> first =
                chosen.stream().filter(id -> !lift.equals(Optional.of(id))).toList();
        if (!chosen.isEmpty() || lift.isPresent()) {
            songs.keep(vault, first, lift);
        }
        showings.begin(
                vault,
                MusicPlayer.PRACTICE,
                turn,
                Stream.concat(first.stream(), lift.stream()).toList(),
                Company.ALONE);
    }
}
