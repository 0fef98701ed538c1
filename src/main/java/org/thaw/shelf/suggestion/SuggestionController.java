package org.thaw.shelf.suggestion;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.crisis.Withholdings;
import org.thaw.draft.VaultOfForm;
import org.thaw.page.Html;
import org.thaw.shelf.suggestion.Closeness.Loss;
import org.thaw.shelf.suggestion.SuggestionsPage.Part;
import org.thaw.shelf.title.Title;
import org.thaw.shelf.title.Titles;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** Suggests titles, once a person has said what is too close for them. */
@Controller
class SuggestionController {
    private final PresentVault vaults;
    private final VaultOfForm vaultOfForm;
    private final Suggestions suggestions;
    private final Titles titles;
    private final TooClose tooClose;
    private final Withholdings withholdings;

    SuggestionController(
            PresentVault vaults,
            VaultOfForm vaultOfForm,
            Suggestions suggestions,
            Titles titles,
            TooClose tooClose,
            Withholdings withholdings) {
        this.vaults = vaults;
        this.vaultOfForm = vaultOfForm;
        this.suggestions = suggestions;
        this.titles = titles;
        this.tooClose = tooClose;
        this.withholdings = withholdings;
    }

    /** Nobody sees a title before they could say what is too close. */
    @GetMapping("/shelf/suggestions")
    ModelAndView suggestions() {
        return suggestions(Part.GENTLE);
    }

    @GetMapping("/shelf/suggestions/sad")
    ModelAndView sadSuggestions() {
        return suggestions(Part.SAD);
    }

    private ModelAndView suggestions(Part part) {
        Optional<Closeness> said = vaults.open().flatMap(tooClose::said);
        if (said.isEmpty()) {
            return Html.goTo("/shelf/too-close");
        }
        List<Title> own = titles.all(vaults.require()).stream().map(Kept::entry).toList();
        return Html.of(
                "shelf/suggestion/suggestions",
                new SuggestionsPage(
                        part,
                        suggestions.of(said.get(), withholdings.now(), own),
                        said.get().isAny(),
                        withholdings.now(),
                        suggestions.stimuli()));
    }

    @GetMapping("/shelf/too-close")
    ModelAndView askWhatIsTooClose() {
        return Html.of(
                "shelf/suggestion/close",
                new ClosePage(
                        vaults.open().flatMap(tooClose::said),
                        suggestions.stimuli().words()));
    }

    @PostMapping("/shelf/too-close")
    ModelAndView say(
            HttpServletRequest request,
            @RequestParam(required = false, defaultValue = "") List<String> near,
            @RequestParam(defaultValue = "") String loss) {
        Set<String> known = near.stream()
                .filter(suggestions.stimuli().words().warnings()::containsKey)
                .collect(Collectors.toSet());
        OpenVault vault = vaultOfForm.of(request);
        tooClose.say(vault, new Closeness(known, loss.isEmpty() ? Loss.NONE : Loss.RECENT));
        return Html.goTo("/shelf/suggestions");
    }

    /** Puts a suggestion on the shelf, where it is like any other title of their own. */
    @PostMapping("/shelf/suggestions")
    ModelAndView take(@RequestParam(defaultValue = "") String id) {
        OpenVault vault = vaults.require();
        Optional<EntryId> put = suggestions.title(id).map(title -> titles.twin(vault, title)
                .orElseGet(() -> titles.add(vault, title))
                .id());
        return Html.goTo(put.map(known -> "/shelf/" + known).orElse("/shelf/suggestions"));
    }
}
