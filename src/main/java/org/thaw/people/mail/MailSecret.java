package org.thaw.people.mail;

import static java.util.Objects.requireNonNull;

import org.thaw.vault.EntryType;

/**
 * A password, and what alone it is for: with another server or name it is asked for anew, so that whoever changes the
 * settings cannot have it sent to themselves. An export leaves entries of such types out.
 */
record MailSecret(String server, int port, Security security, String name, String password) {
    static final EntryType<MailSecret> TYPE = new EntryType<>("people.mail-secret", 1, MailSecret.class);

    MailSecret {
        requireNonNull(server);
        requireNonNull(security);
        requireNonNull(name);
        requireNonNull(password);
    }

    static MailSecret of(MailAccount account, String password) {
        return new MailSecret(account.server(), account.port(), account.security(), account.name(), password);
    }

    boolean isFor(MailAccount account) {
        return equals(of(account, password));
    }

    @Override
    public String toString() {
        return "MailSecret[hidden]";
    }
}
