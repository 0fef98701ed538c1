package org.thaw.instruments.path;

/** A formula that cannot be read or worked out. Its message is one plain sentence without anybody’s answers. */
public final class FormulaException extends RuntimeException {
    private static final long serialVersionUID = 1;

    FormulaException(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
