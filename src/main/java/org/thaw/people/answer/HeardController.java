package org.thaw.people.answer;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thaw.people.trusted.People;
import org.thaw.vault.OpenVault;
import org.thaw.vault.PresentVault;

/** What was heard of each, for the script of a page that is open. Without script the same stands on the page itself. */
@RestController
class HeardController {
    private final PresentVault vaults;
    private final Heard heard;

    HeardController(PresentVault vaults, Heard heard) {
        this.vaults = vaults;
        this.heard = heard;
    }

    /**
     * A line for each person: an id, how far the two of them are, and what to say. An empty line ends it, also where no
     * vault is open: an answer without a body would go without the headers that every answer has.
     */
    @GetMapping(path = "/people/heard", produces = "text/plain;charset=UTF-8")
    String heard() {
        Optional<OpenVault> vault = vaults.open();
        return vault.map(open -> People.in(open).all().stream()
                        .map(person -> String.join(
                                "\t",
                                person.id().toString(),
                                person.entry().agreement().name(),
                                heard.from(open, person.id())
                                        .map(Heard.Word::sentence)
                                        .orElse("")))
                        .collect(Collectors.joining("\n", "", "\n")))
                .orElse("\n");
    }
}
