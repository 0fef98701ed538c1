package org.thaw.practices.kindness;

import static java.util.Objects.requireNonNull;

import org.thaw.vault.EntryType;

/**
 * The request to somebody to just listen for ten minutes (EVIDENCE C, C16). What was left out is empty.
 *
 * @param who a name, as they are called
 * @param sign a word or sign that means “now”
 * @param time when, in the person’s own words
 */
record ListenRequest(String who, String sign, String time) {
    static final EntryType<ListenRequest> TYPE = new EntryType<>("kindness.request", 1, ListenRequest.class);
    static final ListenRequest BLANK = new ListenRequest("", "", "");

    ListenRequest {
        requireNonNull(who);
        requireNonNull(sign);
        requireNonNull(time);
    }

    /** The text to copy. It says who decides, so that the one who is asked can say no. */
    String text() {
        String greeting = who.isBlank() ? "Hello." : "Hello " + who.strip() + ".";
        String when = time.isBlank() ? "Tell me when it suits you." : "Would this suit you: " + time.strip() + "?";
        String now = sign.isBlank() ? "" : "\nIf I send you “" + sign.strip() + "”, it means that I need it now.";
        return greeting + "\nCould you just listen to me for ten minutes? You don’t have to fix it or say much.\n"
                + when + now + "\nIt is all right to say no.";
    }

    @Override
    public String toString() {
        return "ListenRequest[hidden]";
    }
}
