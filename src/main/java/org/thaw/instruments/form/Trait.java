package org.thaw.instruments.form;

/** What may be so of an item, or not. */
public enum Trait {
    REQUIRED,
    REPEATS,
    READ_ONLY,
    HIDDEN
}
