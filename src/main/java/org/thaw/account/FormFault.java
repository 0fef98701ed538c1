package org.thaw.account;

/**
 * What to look at in a form.
 *
 * @param field the field it is about
 * @param sentence what to do
 */
public record FormFault(String field, String sentence) {}
