package org.thaw.people.link;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thaw.page.Hosting;
import org.thaw.page.Html;
import org.thaw.people.answer.Answer;
import org.thaw.vault.Vaults;
import org.thaw.vault.link.LinkToken;

/**
 * Where somebody without a vault answers. Looking changes nothing, since programs that look for harm in mail open every
 * link in it; only a press on a button does.
 */
@Controller
class SignController {
    private static final int KNOCKS = 60;

    private final Vaults vaults;
    private final Hosting hosting;
    private final Clock clock;
    private final Crowd crowd = new Crowd(KNOCKS);

    SignController(Vaults vaults, Hosting hosting, Clock clock) {
        this.vaults = vaults;
        this.hosting = hosting;
        this.clock = clock;
    }

    @GetMapping("/sign/{written}")
    ModelAndView look(@PathVariable String written, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        return found(written, name -> page(name, written, Optional.empty()));
    }

    /**
     * It answers with the page itself: at an address of its own, “your answer is kept” could be shown to somebody who
     * gave none. Sent again, the same answer changes nothing.
     */
    @PostMapping("/sign/{written}")
    ModelAndView answer(@PathVariable String written, @RequestParam(defaultValue = "") String answer) {
        return found(written, name -> {
            Optional<Answer> said = Answer.read(answer);
            said.ifPresent(told -> keep(written, told));
            return page(name, written, said);
        });
    }

    private static ModelAndView page(String name, String written, Optional<Answer> said) {
        return Html.of("people/link/sign", new SignPage(name, "/sign/" + written, said));
    }

    private ModelAndView found(String written, Function<String, ModelAndView> page) {
        Optional<LinkToken> token =
                LinkToken.read(written).filter(_ -> hosting.publicAddress().isPresent());
        Optional<String> name = token.flatMap(known -> vaults.answerLinks().shown(known, clock.instant()));
        if (name.isEmpty()) {
            return leadsNowhere();
        }
        return crowd.isTooLarge(written, clock.instant())
                ? Html.of(HttpStatus.TOO_MANY_REQUESTS, "people/link/later", new Nothing())
                : page.apply(name.get());
    }

    private void keep(String written, Answer answer) {
        LinkToken.read(written).ifPresent(token -> vaults.answerLinks()
                .answer(token, Spoken.code(answer), Spoken.code(Answer.STOP), clock.instant()));
    }

    private static ModelAndView leadsNowhere() {
        return Html.of(HttpStatus.NOT_FOUND, "people/link/nowhere", new Nothing());
    }

    /** A page that says the same to everybody. */
    record Nothing() {}
}
