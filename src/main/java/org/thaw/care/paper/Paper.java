package org.thaw.care.paper;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A sheet on paper, or why it could not be put there. */
public sealed interface Paper {
    /** It is made. */
    final class Made implements Paper {
        private final byte[] file;
        private final int pages;
        private final Room room;

        Made(byte[] file, int pages, Room room) {
            this.file = file.clone();
            this.pages = pages;
            this.room = requireNonNull(room);
        }

        /** The bytes of the PDF. */
        public byte[] file() {
            return file.clone();
        }

        /** How many pages it has. */
        public int pages() {
            return pages;
        }

        /** Whether lines to write on stand at its foot. */
        public Room room() {
            return room;
        }

        @Override
        public String toString() {
            return "Made[" + pages + " pages]";
        }
    }

    /**
     * It would hold letters that no font here has, so none was made: better none than one with holes.
     *
     * @param letters which, each once
     */
    record Lacking(List<String> letters) implements Paper {
        public Lacking {
            letters = List.copyOf(letters);
        }

        @Override
        public String toString() {
            return "Lacking[hidden]";
        }
    }

    /** Whether there is room at the foot for what is said in the talk. */
    enum Room {
        FOR_NOTES,
        NONE
    }
}
