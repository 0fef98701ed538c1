package org.thaw.account;

/**
 * The disk did not do what was asked.
 *
 * @param sentence why, in plain words
 * @param again what was asked
 */
record StoragePage(String sentence, Afterwards again) {
    String heading() {
        return again.unsent().isPresent() ? "That could not be kept" : "This could not be read";
    }
}
