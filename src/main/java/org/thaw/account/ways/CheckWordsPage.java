package org.thaw.account.ways;

import java.util.Optional;
import org.thaw.account.FormFault;

/**
 * Asks for two of the words.
 *
 * @param first the place of one, from 1
 * @param second the place of the other
 */
record CheckWordsPage(int first, int second, Optional<FormFault> fault) {
    String error(String field) {
        return fault.filter(it -> it.field().equals(field))
                .map(FormFault::sentence)
                .orElse("");
    }
}
