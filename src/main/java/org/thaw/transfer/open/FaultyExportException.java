package org.thaw.transfer.open;

/** A file is no open export, or has a fault. The message is one sentence that says where, and quotes nothing of it. */
public final class FaultyExportException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Says what it is and where, and quotes nothing. */
    public FaultyExportException(String sentence) {
        super(sentence);
    }

    /** What to tell the person. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
