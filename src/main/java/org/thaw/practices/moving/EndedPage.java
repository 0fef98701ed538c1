package org.thaw.practices.moving;

import org.thaw.practices.player.WayBack;

/** After a drawing was kept or burned. */
record EndedPage(WayBack back, Ending ending) {
    /** What became of it. */
    enum Ending {
        KEPT("It is kept", "It stays closed until you open it."),
        BURNED("It is gone", "Nothing of it was kept.");

        private final String heading;
        private final String sentence;

        Ending(String heading, String sentence) {
            this.heading = heading;
            this.sentence = sentence;
        }
    }

    String heading() {
        return ending.heading;
    }

    String sentence() {
        return ending.sentence;
    }

    boolean isKept() {
        return ending == Ending.KEPT;
    }
}
