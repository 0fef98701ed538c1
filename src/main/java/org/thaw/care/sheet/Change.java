package org.thaw.care.sheet;

/**
 * Something that happened, with its day or month. Words of a diary’s note are never in it: only what kind of thing it
 * was.
 */
public record Change(When when, String what) {
    @Override
    public String toString() {
        return "Change[hidden]";
    }
}
