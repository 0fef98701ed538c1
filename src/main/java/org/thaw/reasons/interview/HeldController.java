package org.thaw.reasons.interview;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.reasons.interview.KeptInterview.Caution;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** The answers that keep practices closed, and answering them anew. */
@Controller
class HeldController {
    private final PresentVault vaults;
    private final Interviews interviews;
    private final StandingAnswers standing;
    private final Discretion discretion;

    HeldController(PresentVault vaults, Interviews interviews, StandingAnswers standing, Discretion discretion) {
        this.vaults = vaults;
        this.interviews = interviews;
        this.standing = standing;
        this.discretion = discretion;
    }

    @GetMapping("/why/held")
    ModelAndView held() {
        OpenVault vault = vaults.require();
        List<HeldPage.Answer> answers = standing.closing(vault).stream()
                .map(held -> new HeldPage.Answer(
                        held.question().said(),
                        (held.reply().holdsYes() ? Reply.YES : Reply.UNSURE).words(),
                        "/why/ask/" + held.question().id() + "?then=held"))
                .toList();
        return Html.of("reasons/interview/held", new HeldPage(answers, standing.caution(vault)));
    }

    /** An answer that was kept nowhere can only be said to hold no more. */
    @PostMapping("/why/held")
    ModelAndView holdsNoMore() {
        OpenVault vault = vaults.require();
        for (Kept<KeptInterview> kept : interviews.all(vault)) {
            if (kept.entry().caution() == Caution.GENTLE) {
                interviews.change(vault, kept.id(), interview -> interview.with(Caution.NONE));
            }
        }
        return Html.goTo("/why/held");
    }

    /** Keeps the yes about danger at home, because the person asks for it. */
    @PostMapping("/why/keep-home")
    ModelAndView keepHome(@RequestParam(defaultValue = "") String next) {
        OpenVault vault = vaults.require();
        interviews.change(vault, interviews.latestOrNew(vault).id(), discretion::keepAll);
        return Html.goTo(next.equals("/why/answers") || next.equals("/why/result") ? next : "/why/question");
    }
}
