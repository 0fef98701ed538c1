package org.thaw.people.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.thaw.people.outbox.LastMoment;

/**
 * One conversation with a mail server. It knows how far it is, and stops before the dot that makes the message whole
 * until the last moment was passed.
 */
final class Talk extends SMTPTransport {
    private static final int FIRST_REFUSAL = 400;

    /** What Angus notes in place of an answer. */
    private static final String END_OF_STREAM = "[EOF]";

    private final LastMoment lastMoment;
    private final MailAccount account;
    private final Optional<String> password;
    private final Envelope envelope;
    private Step step = Step.GREETING;
    private OptionalInt refused = OptionalInt.empty();
    private boolean heldBack;
    private boolean unreadable;
    private boolean silent;

    Talk(Session session, MailAccount account, Optional<String> password, Envelope envelope, LastMoment lastMoment) {
        super(session, new URLName("smtp", account.server(), account.port(), null, null, null));
        this.account = account;
        this.password = password;
        this.envelope = envelope;
        this.lastMoment = lastMoment;
    }

    Step step() {
        return step;
    }

    /** The first answer at this step that was a no. */
    OptionalInt refused() {
        return refused;
    }

    boolean isHeldBack() {
        return heldBack;
    }

    /** Whether something came that no mail server says. */
    boolean isUnreadable() {
        return unreadable;
    }

    /** Whether the server closed the connection in place of an answer. */
    boolean isSilent() {
        return silent;
    }

    private void enter(Step next) {
        step = next;
        refused = OptionalInt.empty();
    }

    @Override
    protected synchronized boolean protocolConnect(
            String host, int port, @Nullable String user, @Nullable String nothing) throws MessagingException {
        return account.logsIn()
                ? super.protocolConnect(host, port, account.name(), password.orElse(""))
                : super.protocolConnect(host, port, null, null);
    }

    @Override
    protected boolean ehlo(String domain) throws MessagingException {
        boolean answered = super.ehlo(domain);
        if (answered) {
            enter(needsEncryption() ? Step.ENCRYPTION : Step.LOGIN);
        }
        if (lacksLetters()) {
            // Before Angus writes a line about it to the log.
            throw new MessagingException("no SMTPUTF8");
        }
        return answered;
    }

    /** Whether an address has letters that this server does not take (RFC 6531). */
    boolean lacksLetters() {
        return step == Step.LOGIN && envelope.needsUtf8() && !supportsExtension("SMTPUTF8");
    }

    /** Whether encryption was asked for, and the server did not offer it. */
    boolean lacksEncryption() {
        return step == Step.ENCRYPTION && !supportsExtension("STARTTLS");
    }

    private boolean needsEncryption() {
        return getRequireStartTLS() && !isSSL() && step == Step.GREETING;
    }

    @Override
    protected void mailFrom() throws MessagingException {
        enter(Step.SENDER);
        super.mailFrom();
    }

    @Override
    protected void rcptTo() throws MessagingException {
        enter(Step.RECIPIENT);
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        enter(Step.WORDS);
        return super.data();
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        if (!lastMoment.pass()) {
            heldBack = true;
            // Angus closes the connection without another word, and so without the dot.
            throw new IOException("held back");
        }
        enter(Step.END);
        super.finishData();
    }

    @Override
    protected int readServerResponse() throws MessagingException {
        int code = super.readServerResponse();
        if (code >= FIRST_REFUSAL && refused.isEmpty()) {
            refused = OptionalInt.of(code);
        }
        boolean ended = END_OF_STREAM.equals(getLastServerResponse());
        silent |= ended;
        unreadable |= code < 0 && !ended;
        return code;
    }
}
