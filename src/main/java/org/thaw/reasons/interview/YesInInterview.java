package org.thaw.reasons.interview;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.thaw.reasons.SaidYes;
import org.thaw.vault.OpenVault;

/** What was answered with a plain yes in the latest interview. */
@Component
class YesInInterview implements SaidYes {
    private final Interviews interviews;

    YesInInterview(Interviews interviews) {
        this.interviews = interviews;
    }

    @Override
    public Set<String> yes(OpenVault vault) {
        return interviews
                .latest(vault)
                .map(kept -> kept.entry().asked().stream()
                        .filter(question -> kept.entry()
                                .to(question)
                                .filter(reply -> reply == Reply.YES)
                                .isPresent())
                        .collect(Collectors.toSet()))
                .orElseGet(Set::of);
    }
}
