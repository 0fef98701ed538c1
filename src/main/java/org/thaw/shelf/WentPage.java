package org.thaw.shelf;

import org.thaw.draft.Draft;

/** Asks how it went with a title. */
record WentPage(String path, String name, Draft draft) {
    static String form(String path) {
        return path + "/went";
    }

    @Override
    public String toString() {
        return "WentPage[hidden]";
    }
}
