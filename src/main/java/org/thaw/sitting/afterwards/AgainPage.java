package org.thaw.sitting.afterwards;

/**
 * How are you now?
 *
 * @param accepted whether an answer has a place now; otherwise the page says when
 * @param checkIn which of the two times this is, by its word
 */
record AgainPage(boolean accepted, String checkIn) {}
