package org.thaw.sitting;

import org.thaw.crisis.Answer;

/**
 * What comes after something was written: how near help is brought, and where the person goes on to. Drawn straight
 * into the answer of the form, so that what was read in the words is kept nowhere, not even in an address.
 */
record Written(Answer answer, String done, String next) {
    boolean wholeOffer() {
        return answer == Answer.SHOW_NOW;
    }
}
