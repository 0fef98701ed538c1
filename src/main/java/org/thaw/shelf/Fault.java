package org.thaw.shelf;

/** One thing in a form that has to be looked at, in one sentence, and the field it is about. */
record Fault(String field, String sentence) {
    static final Fault TWIN = new Fault(TitleForm.NAME, "You have this one on your shelf already.");
}
