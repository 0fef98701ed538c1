package org.thaw.account.ways;

import java.util.Optional;
import org.thaw.account.FormFault;
import org.thaw.account.strength.NewPassphrase.Judgement;

/**
 * The form for a new passphrase.
 *
 * @param suggestion four words to take or leave
 */
record PassphrasePage(Optional<Judgement> judgement, String suggestion) {
    Optional<FormFault> fault() {
        return judgement.flatMap(Judgement::toLookAt);
    }

    String error() {
        return fault().map(FormFault::sentence).orElse("");
    }

    boolean isWeak() {
        return judgement.filter(Judgement.Advised.class::isInstance).isPresent();
    }
}
