package org.thaw.practices.kindness;

/** The text of a request, to copy or share. */
record AskedPage(ListenRequest request, From from) {
    @Override
    public String toString() {
        return "AskedPage[hidden]";
    }
}
