package org.thaw.boxes.lid;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The one page that shows what is in a box: drawn straight into the answer of a form, so that no address leads to it. */
record OpenPage(UpPage up, Part part, List<String> words) {
    OpenPage {
        words = List.copyOf(words);
    }

    /** The parts of an opening (EVIDENCE C, C08: see, name, feel body, set down, close). */
    enum Part {
        SEE,
        NAME,
        FEEL,
        /** The words are back in the box; what is left is to close it. */
        SET_DOWN;

        static Part read(String sent) {
            return Arrays.stream(values())
                    .filter(part -> part.name().equals(sent))
                    .findFirst()
                    .orElse(SEE);
        }

        Optional<Part> following() {
            return switch (this) {
                case SEE -> Optional.of(NAME);
                case NAME -> Optional.of(FEEL);
                case FEEL -> Optional.of(SET_DOWN);
                case SET_DOWN -> Optional.empty();
            };
        }
    }

    @Override
    public String toString() {
        return "OpenPage[hidden]";
    }
}
