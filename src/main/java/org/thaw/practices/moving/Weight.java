package org.thaw.practices.moving;

/** How heavy a line or the rim of a shape is. The names are part of what vaults keep. */
enum Weight {
    LIGHT("light"),
    MIDDLE("middle"),
    HEAVY("heavy");

    private final String word;

    Weight(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
