package org.thaw.draft;

/** What was sent cannot be kept as it is; it holds nothing that the person wrote. */
public final class FaultyFormException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String field;
    private final String sentence;

    /**
     * @param field where to look
     * @param sentence for the person, whole
     */
    public FaultyFormException(String field, String sentence) {
        super(sentence);
        this.field = field;
        this.sentence = sentence;
    }

    public Fault fault() {
        return new Fault(field, sentence);
    }

    /** One thing to look at. */
    public record Fault(String field, String sentence) {}
}
