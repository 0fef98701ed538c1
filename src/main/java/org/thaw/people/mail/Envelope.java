package org.thaw.people.mail;

/** From whom, and to whom. */
record Envelope(MailAddress from, MailAddress to) {
    boolean needsUtf8() {
        return from.needsUtf8() || to.needsUtf8();
    }

    @Override
    public String toString() {
        return "Envelope[hidden]";
    }
}
