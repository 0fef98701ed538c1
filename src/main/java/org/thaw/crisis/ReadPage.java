package org.thaw.crisis;

/**
 * What comes between what was written and the next page, where the words call for help. Drawn straight into the answer
 * of the form, so that what was read in the words is kept nowhere, not even in an address.
 */
record ReadPage(Answer answer, HelpOffer offer, String done, String next) {
    boolean wholeOffer() {
        return answer == Answer.SHOW_NOW;
    }
}
