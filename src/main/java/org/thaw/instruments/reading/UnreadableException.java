package org.thaw.instruments.reading;

/** A file that is not what it was given as. Its message is one plain sentence, with nothing of what the file says. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableException(String sentence) {
        super(sentence);
    }

    UnreadableException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
