package org.thaw.feelings.model;

/**
 * A label that holds for a text.
 *
 * @param label its name
 * @param score from one half, where it is just taken to hold, up to 1; at the place of the text where it is highest.
 *     With it a rare label and a frequent one can stand in one row
 */
public record Likely(String label, double score) {}
