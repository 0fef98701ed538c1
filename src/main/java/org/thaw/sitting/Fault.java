package org.thaw.sitting;

/** What to look at in a form, and the field it is about. */
record Fault(String field, String sentence) {}
