package org.thaw.command.keeping;

/** What was asked about is not so, told in one sentence. The command ends with exit code 1. */
public final class Complaint extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Complaint(String sentence) {
        super(sentence);
    }
}
