package org.thaw.sitting.running;

/** Words that belong to no sitting in the vault that is open now, given back to the person. */
record StrayPage(String text) {
    @Override
    public String toString() {
        return "StrayPage[hidden]";
    }
}
