package org.thaw.people;

/** Something in a form is missing or can’t be right. The sentence is for the person, and quotes nothing they wrote. */
final class FaultyPersonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    FaultyPersonException(String field, String sentence) {
        super(sentence);
        this.field = field;
    }

    Fault fault() {
        return new Fault(field, getMessage());
    }

    /** Which field to look at, and what to do. */
    record Fault(String field, String sentence) {}
}
