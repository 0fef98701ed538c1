package org.thaw.boxes;

import java.util.Optional;

/** Reads the name of a box as it was typed. */
public final class BoxName {
    /** What is said where it does not do. */
    public static final String FAULT = "Please give the box a name of 1 to " + Box.LONGEST_NAME + " letters.";

    private BoxName() {}

    /** The name, or nothing where there is none or it is too long for its box. */
    public static Optional<String> read(String typed) {
        String name = typed.strip().replaceAll("\\s+", " ");
        return name.isEmpty() || name.length() > Box.LONGEST_NAME ? Optional.empty() : Optional.of(name);
    }
}
