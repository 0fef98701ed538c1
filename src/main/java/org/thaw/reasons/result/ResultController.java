package org.thaw.reasons.result;

import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Html;
import org.thaw.reasons.interview.Interviews;
import org.thaw.reasons.interview.KeptInterview;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** What the answers show: now, earlier, on paper; and deleting it. */
@Controller
class ResultController {
    private final PresentVault vaults;
    private final Interviews interviews;
    private final Results results;

    ResultController(PresentVault vaults, Interviews interviews, Results results) {
        this.vaults = vaults;
        this.interviews = interviews;
        this.results = results;
    }

    @GetMapping("/why/result")
    ModelAndView latest() {
        OpenVault vault = vaults.require();
        return interviews
                .latest(vault)
                .filter(kept -> !kept.entry().untouched())
                .map(kept -> Html.of("reasons/result/result", results.page(vault, kept)))
                .orElseGet(() -> Html.goTo("/why"));
    }

    @GetMapping("/why/result/{id}")
    ModelAndView one(@PathVariable String id) {
        return with(id, (vault, kept) -> Html.of("reasons/result/result", results.page(vault, kept)));
    }

    @GetMapping("/why/result/{id}/paper")
    ModelAndView paper(@PathVariable String id) {
        return with(id, (vault, kept) -> Html.of("reasons/result/paper", results.page(vault, kept)));
    }

    @GetMapping("/why/delete")
    ModelAndView deleteLatest() {
        return interviews
                .latest(vaults.require())
                .map(kept -> Html.goTo("/why/result/" + kept.id() + "/delete"))
                .orElseGet(() -> Html.goTo("/why"));
    }

    @GetMapping("/why/result/{id}/delete")
    ModelAndView askOnceMore(@PathVariable String id) {
        return with(id, (vault, kept) -> Html.of("reasons/result/delete", results.page(vault, kept)));
    }

    @PostMapping("/why/result/{id}/delete")
    ModelAndView delete(@PathVariable String id) {
        return with(id, (vault, kept) -> {
            interviews.delete(vault, kept.id());
            return Html.goTo("/why");
        });
    }

    private ModelAndView with(String id, BiFunction<OpenVault, Kept<KeptInterview>, ModelAndView> draw) {
        OpenVault vault = vaults.require();
        return EntryId.read(id)
                .flatMap(found -> interviews.find(vault, found))
                .map(kept -> draw.apply(vault, kept))
                .orElseGet(() -> Html.goTo("/why"));
    }
}
