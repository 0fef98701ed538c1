package org.thaw.practices.kindness;

/** Where a person came from to the request, and goes back to. */
enum From {
    PRACTICE("", "/practices/C16/play", "/practices/C16/done"),
    SITTING("?from=sitting", "/sitting/now", "/sitting/now");

    private final String query;
    private final String back;
    private final String onward;

    From(String query, String back, String onward) {
        this.query = query;
        this.onward = onward;
        this.back = back;
    }

    static From read(String word) {
        return word.equals("sitting") ? SITTING : PRACTICE;
    }

    /** The same address, and still from there. */
    String on(String address) {
        return address + query;
    }

    /** The page they came from. */
    String back() {
        return back;
    }

    /** The page that follows. */
    String onward() {
        return onward;
    }
}
