package org.thaw.sitting.written;

import org.thaw.crisis.Answer;
import org.thaw.crisis.HelpOffer;

/**
 * What comes after something was written: how near help is brought, and where the person goes on to. Drawn straight
 * into the answer of the form, so that what was read in the words is kept nowhere, not even in an address.
 */
public record Written(Answer answer, HelpOffer offer, String done, String next) {
    boolean wholeOffer() {
        return answer == Answer.SHOW_NOW;
    }

    boolean quietLine() {
        return answer == Answer.FOOTER;
    }
}
