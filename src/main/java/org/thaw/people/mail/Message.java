package org.thaw.people.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.thaw.vault.EntryId;

/**
 * A letter as mail: plain text, no subject, and no header that tells of Thaw or of the machine. Its Message-ID is made
 * of the letter’s id, so that what came twice by a fault of others could be known as one.
 */
final class Message extends MimeMessage {
    /** Always in UTC, so that the zone of the machine is not told. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss '+0000'", Locale.ENGLISH);

    private final String id;

    private Message(Session session, String id) {
        super(session);
        this.id = id;
    }

    static Message of(Session session, EntryId letter, Instant tapped, MailAddress from, MailAddress to, String words)
            throws MessagingException {
        Message message = new Message(session, "<" + letter + "@" + from.domain() + ">");
        message.setFrom(address(from));
        message.setRecipient(RecipientType.TO, address(to));
        message.setHeader("Date", DATE.format(tapped.atOffset(ZoneOffset.UTC)));
        message.setText(words, "UTF-8");
        message.saveChanges();
        return message;
    }

    private static InternetAddress address(MailAddress address) {
        InternetAddress written = new InternetAddress();
        written.setAddress(address.written());
        return written;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
