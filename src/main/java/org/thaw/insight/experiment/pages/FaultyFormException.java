package org.thaw.insight.experiment.pages;

/** What was sent can’t be kept as it is; it holds nothing that the person wrote. */
final class FaultyFormException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String field;
    private final String sentence;

    /**
     * @param field where to look
     * @param sentence for the person, whole
     */
    FaultyFormException(String field, String sentence) {
        super(sentence);
        this.field = field;
        this.sentence = sentence;
    }

    Fault fault() {
        return new Fault(field, sentence);
    }

    /** One thing to look at. */
    record Fault(String field, String sentence) {}
}
