package org.thaw.people.mail;

import java.util.Locale;

/** How what is said to a server is hidden from others. The names are part of what vaults keep. */
enum Security {
    TLS("TLS from the first word (mostly port 465)"),
    STARTTLS("STARTTLS, and nothing without it (mostly port 587)"),
    NONE("None. Only for a server on this machine");

    private final String words;

    Security(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
