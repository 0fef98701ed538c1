package org.thaw.people.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.thaw.people.outbox.Handing;
import org.thaw.people.outbox.LastMoment;
import org.thaw.people.outbox.Letter;
import org.thaw.vault.EntryId;

/** Hands one letter to one server. */
final class Conversation {
    /** For each answer, and for all together. */
    record Patience(Duration each, Duration all) {
        static final Patience USUAL = new Patience(Duration.ofSeconds(15), Duration.ofSeconds(45));
    }

    private final SSLSocketFactory tls;
    private final Patience patience;
    private final InetAddress server;
    private final MailAccount account;
    private final Optional<String> password;

    Conversation(
            SSLSocketFactory tls,
            Patience patience,
            InetAddress server,
            MailAccount account,
            Optional<String> password) {
        this.tls = tls;
        this.patience = patience;
        this.server = server;
        this.account = account;
        this.password = password;
    }

    Handing hand(Envelope envelope, EntryId id, Instant tapped, Letter letter, LastMoment lastMoment) {
        Session session = Session.getInstance(properties(envelope));
        Talk talk = new Talk(session, account, password, envelope, lastMoment);
        try (Socket socket = new BoundedSocket();
                Deadline deadline = Deadline.on(socket, patience.all())) {
            return hand(
                    talk,
                    socket,
                    deadline,
                    Message.of(session, id, tapped, envelope.from(), envelope.to(), letter.words()));
        } catch (IOException | MessagingException neverBegun) {
            return new Handing.NotNow(Complaint.NOT_REACHED);
        }
    }

    private Handing hand(Talk talk, Socket socket, Deadline deadline, Message message) {
        try {
            talk.connect(connected(socket));
            talk.sendMessage(message, message.getAllRecipients());
            return new Handing.Handed();
        } catch (IOException | MessagingException fault) {
            return outcome(talk, deadline, fault);
        } finally {
            closeQuietly(talk);
        }
    }

    private Socket connected(Socket socket) throws IOException {
        socket.setSoTimeout(Math.toIntExact(patience.each().toMillis()));
        socket.connect(
                new InetSocketAddress(server, account.port()),
                Math.toIntExact(patience.each().toMillis()));
        return switch (account.security()) {
            case NONE, STARTTLS -> socket;
            case TLS -> encrypted(socket);
        };
    }

    private Socket encrypted(Socket socket) throws IOException {
        SSLSocket layered = (SSLSocket) tls.createSocket(socket, server.getHostName(), account.port(), true);
        SSLParameters parameters = layered.getSSLParameters();
        // As RFC 2818 holds a certificate against a name; SMTP’s own rules (RFC 7817) are the same.
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        layered.setSSLParameters(parameters);
        layered.startHandshake();
        return layered;
    }

    /** Once the server was given the dot, only a number that it answered tells what came of it. */
    private static Handing outcome(Talk talk, Deadline deadline, Exception fault) {
        if (talk.isHeldBack()) {
            return new Handing.HeldBack();
        }
        if (talk.refused().isPresent()) {
            return Complaint.of(talk.step(), talk.refused().getAsInt());
        }
        return talk.step() == Step.END ? new Handing.NotKnown() : Complaint.of(talk, fault, deadline.isOver());
    }

    private Properties properties(Envelope envelope) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.auth", Boolean.toString(account.logsIn()));
        properties.setProperty("mail.smtp.auth.mechanisms", "PLAIN LOGIN");
        boolean starts = account.security() == Security.STARTTLS;
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(starts));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(starts));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.socketFactory", tls);
        // Otherwise Angus asks for the name of this machine, and tells it.
        properties.setProperty("mail.smtp.localhost", "[127.0.0.1]");
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.mime.allowutf8", Boolean.toString(envelope.needsUtf8()));
        return properties;
    }

    private static void closeQuietly(Talk talk) {
        try {
            talk.close();
        } catch (MessagingException closed) {
            // What it said before counts.
            return;
        }
    }
}
