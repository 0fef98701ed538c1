package org.thaw.people.outbox;

/** By what Thaw itself hands something over. The names are part of what vaults keep. */
public enum Way {
    MAIL("by e-mail from Thaw", "your mail server"),
    NTFY("by ntfy from Thaw", "the ntfy server");

    private final String words;
    private final String server;

    Way(String words, String server) {
        this.words = words;
        this.server = server;
    }

    /** As in “Send it by …”. */
    public String words() {
        return words;
    }

    /** Who takes it from Thaw, and passes it on, or does not. */
    public String server() {
        return server;
    }

    /** What a form calls it. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
