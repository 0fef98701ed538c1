package org.thaw.people.mail;

import static java.util.Objects.requireNonNull;

import org.thaw.vault.EntryType;

/**
 * The server that takes a person’s mail.
 *
 * @param name by which they log in; empty where the server asks for none
 * @param from their own address
 */
record MailAccount(String server, int port, Security security, String name, String from) {
    static final EntryType<MailAccount> TYPE = new EntryType<>("people.mail", 1, MailAccount.class);

    MailAccount {
        requireNonNull(server);
        requireNonNull(security);
        requireNonNull(name);
        requireNonNull(from);
    }

    boolean logsIn() {
        return !name.isEmpty();
    }

    @Override
    public String toString() {
        return "MailAccount[hidden]";
    }
}
