package org.thaw.reasons.interview;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.library.Library;
import org.thaw.page.Html;
import org.thaw.reasons.interview.BeginPage.Earlier;
import org.thaw.reasons.interview.KeptInterview.Extent;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** The door to the interview. */
@Controller
class BeginController {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final Library library;
    private final PresentVault vaults;
    private final Interviews interviews;
    private final Clock clock;

    BeginController(Library library, PresentVault vaults, Interviews interviews, Clock clock) {
        this.library = library;
        this.vaults = vaults;
        this.interviews = interviews;
        this.clock = clock;
    }

    @GetMapping("/why")
    ModelAndView door() {
        return Html.of("reasons/interview/begin", vaults.open().map(this::page).orElse(BeginPage.FIRST));
    }

    private BeginPage page(OpenVault vault) {
        List<Kept<KeptInterview>> begun = interviews.all(vault).stream()
                .filter(kept -> !kept.entry().untouched())
                .toList();
        if (begun.isEmpty()) {
            return BeginPage.FIRST;
        }
        List<Earlier> earlier = begun.subList(0, begun.size() - 1).reversed().stream()
                .map(kept -> new Earlier("/why/result/" + kept.id(), day(kept.at())))
                .toList();
        return new BeginPage(Optional.of(day(begun.getLast().at())), earlier, vault.isGuest());
    }

    private String day(Instant at) {
        return DAY.format(at.atZone(clock.getZone()));
    }

    @PostMapping("/why/begin")
    ModelAndView begin(@RequestParam(defaultValue = "") String extent) {
        interviews.begin(vaults.openOrGuest(), extent.equals("short") ? Extent.SHORT : Extent.FULL);
        return Html.goTo("/why/question");
    }

    /** After the short version: asks what it left open. */
    @PostMapping("/why/longer")
    ModelAndView longer() {
        OpenVault vault = vaults.require();
        interviews
                .latest(vault)
                .ifPresent(kept -> interviews.change(vault, kept.id(), interview -> interview.with(Extent.FULL)));
        return Html.goTo("/why/question");
    }

    @GetMapping("/why/answers")
    ModelAndView answers() {
        return interviews
                .latest(vaults.require())
                .map(kept -> Html.of("reasons/interview/answers", AnswersPage.of(library.interview(), kept.entry())))
                .orElseGet(() -> Html.goTo("/why"));
    }
}
