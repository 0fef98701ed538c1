package org.thaw.shelf;

/** Asks once more before something is gone. */
record DeletePage(String question, String what, String action, String back) {
    @Override
    public String toString() {
        return "DeletePage[hidden]";
    }
}
