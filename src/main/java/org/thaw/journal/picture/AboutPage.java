package org.thaw.journal.picture;

/**
 * One photo, its words, and the way to delete it.
 *
 * @param page the page it belongs to, by its address
 */
record AboutPage(String page, Shown shown) {
    @Override
    public String toString() {
        return "AboutPage[hidden]";
    }
}
