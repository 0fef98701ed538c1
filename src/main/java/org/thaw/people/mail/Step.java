package org.thaw.people.mail;

/** How far the conversation with a server is; each says what a no there means, in one sentence for the person. */
enum Step {
    GREETING("The server did not want to talk to Thaw."),
    ENCRYPTION("The server does not offer STARTTLS, so nothing was said to it."),
    LOGIN("The server refused the name or the password."),
    SENDER("The server refused your address as the sender."),
    RECIPIENT("The server refused the address it was to go to."),
    WORDS("The server refused the message."),
    /** The last moment was passed. */
    END("The server refused the message.");

    private final String refusal;

    Step(String refusal) {
        this.refusal = refusal;
    }

    String refusal() {
        return refusal;
    }
}
