package org.thaw.shelf;

import java.util.List;

/**
 * A title on one line of the shelf.
 *
 * @param near what happens in it that is too close for the person now, in words
 */
record Row(String path, String name, String what, List<String> near) {
    Row {
        near = List.copyOf(near);
    }

    @Override
    public String toString() {
        return "Row[hidden]";
    }
}
