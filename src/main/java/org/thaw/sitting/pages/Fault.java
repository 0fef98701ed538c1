package org.thaw.sitting.pages;

/** What to look at in a form, and the field it is about. */
public record Fault(String field, String sentence) {}
