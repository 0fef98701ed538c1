package org.thaw.transfer.foreign.told;

import java.util.Optional;

/**
 * Where something stands.
 *
 * @param file the name of a file inside a zip
 * @param line the first line is 1
 */
public record Place(Optional<String> file, int line) {
    /** In words that begin a sentence. */
    public String words() {
        return "Line " + line + file.map(name -> " of " + name).orElse("");
    }

    /** The name of a file can tell as much as what is in it. */
    @Override
    public String toString() {
        return "Place[" + line + "]";
    }
}
