package org.thaw.instruments.form;

/**
 * An answer that may be chosen.
 *
 * @param chosenFirst whether it is chosen before anybody answered
 */
public record Option(Value value, boolean chosenFirst, boolean exclusive) {}
