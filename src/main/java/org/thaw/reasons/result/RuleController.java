package org.thaw.reasons.result;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.library.Library;
import org.thaw.page.Html;
import org.thaw.reasons.judgement.Judge;

/** How answers are weighed, told to anyone. */
@Controller
class RuleController {
    private final RulePage page;

    RuleController(Library library, Judge judge) {
        this.page = RulePage.of(library, judge);
    }

    @GetMapping("/why/rule")
    ModelAndView rule() {
        return Html.of("reasons/result/rule", page);
    }
}
