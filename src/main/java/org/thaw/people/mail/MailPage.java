package org.thaw.people.mail;

import java.util.List;
import java.util.Optional;
import org.thaw.people.LetterLine;
import org.thaw.vault.EntryId;

/**
 * The settings for mail.
 *
 * @param faults all that is wrong with what was typed
 * @param kept what is set up already, and how far
 * @param testTo where a test would go
 * @param tap of the button that sends one
 * @param test the latest test of these settings
 */
record MailPage(
        MailForm form,
        List<MailForm.Fault> faults,
        Kept kept,
        Visitor visitor,
        Optional<String> testTo,
        EntryId tap,
        Optional<LetterLine> test) {
    static final String TEST = "This is a test that you sent to yourself.";

    MailPage {
        faults = List.copyOf(faults);
    }

    /** How far it is set up. */
    enum Kept {
        NOTHING,
        WITHOUT_PASSWORD,
        WITH_PASSWORD,
        NEEDS_NONE
    }

    /** Whose vault it would be. */
    enum Visitor {
        GUEST,
        OWNER
    }

    boolean isKept() {
        return kept != Kept.NOTHING;
    }

    String testWords() {
        return TEST;
    }

    @Override
    public String toString() {
        return "MailPage[hidden]";
    }
}
