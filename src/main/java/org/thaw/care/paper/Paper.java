package org.thaw.care.paper;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A sheet on paper, or why it could not be put there. */
public sealed interface Paper {
    /**
     * It is made.
     *
     * @param file the bytes of the PDF; the caller’s own
     * @param pages how many there are
     * @param room whether lines to write on stand at its foot
     */
    record Made(byte[] file, int pages, Room room) implements Paper {
        public Made {
            requireNonNull(file);
            requireNonNull(room);
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
