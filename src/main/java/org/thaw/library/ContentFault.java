package org.thaw.library;

/**
 * Something wrong with the content.
 *
 * @param where the file, and the place in it where there is one
 * @param what one plain sentence that says what to mend
 */
public record ContentFault(String where, String what) {
    @Override
    public String toString() {
        return where + ": " + what;
    }
}
