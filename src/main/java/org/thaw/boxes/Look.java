package org.thaw.boxes;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Optional;

/** How a box is pictured, and where it stands. */
public record Look(Lid lid, Lock lock, Place place) {
    /** For somebody who leaves it open. */
    public static final Look PLAIN = new Look(Lid.WOOD, Lock.KEY, Place.MIDDLE);

    public Look {
        requireNonNull(lid);
        requireNonNull(lock);
        requireNonNull(place);
    }

    /** What was chosen; what was not stays as it is here. */
    public Look with(String lid, String lock, String place) {
        return new Look(
                read(Lid.values(), lid).orElse(this.lid),
                read(Lock.values(), lock).orElse(this.lock),
                read(Place.values(), place).orElse(this.place));
    }

    /** Such as “A stone lid, with a bolt. It stands on the left.” */
    public String words() {
        return lid.words() + ", with " + lock.words() + ". It stands " + place.words() + ".";
    }

    /** One of the things a person can choose from; the names are part of what vaults keep. */
    public sealed interface Part {
        /** As a form sends it. */
        String name();

        String words();
    }

    /** What covers it. */
    public enum Lid implements Part {
        WOOD("A wooden lid"),
        STONE("A stone lid"),
        IRON("An iron lid"),
        CLOTH("A cloth lid, tied down");

        private final String words;

        Lid(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** What keeps it shut. */
    public enum Lock implements Part {
        KEY("a key"),
        BOLT("a bolt"),
        KNOT("a knot"),
        WAX("a wax seal");

        private final String words;

        Lock(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** Where on the shelf. */
    public enum Place implements Part {
        LEFT("on the left"),
        MIDDLE("in the middle"),
        RIGHT("on the right"),
        BACK("at the back");

        private final String words;

        Place(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    private static <P extends Part> Optional<P> read(P[] parts, String pressed) {
        return Arrays.stream(parts).filter(part -> part.name().equals(pressed)).findFirst();
    }

    @Override
    public String toString() {
        return "Look[hidden]";
    }
}
