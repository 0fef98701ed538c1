package org.thaw.people.mail;

import jakarta.mail.AuthenticationFailedException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.security.cert.CertificateException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.thaw.people.outbox.Handing;

/** What kept a letter, in one sentence. Nothing of what a server wrote is in it: that may quote anything. */
final class Complaint {
    static final String NO_SUCH_SERVER = "No server of this name was found. Look at the name, and at your network.";
    static final String NOT_REACHED = "The server was not reached. Look at its name, the port, and your network.";
    static final String TOO_SLOW = "The server took too long to answer.";
    static final String FORBIDDEN = "Thaw may not reach this server or port from here.";
    static final String NOT_HERE = "Without encryption Thaw only talks to a server on this machine.";
    static final String LETTERS = "Your mail server can’t send to an address with such letters.";
    static final String NO_ADDRESS = "That is no mail address that Thaw can send to.";

    private static final String LATER = "The server asked to try again later.";
    private static final String CERTIFICATE =
            "The server’s certificate does not fit its name, so Thaw said nothing to it.";
    private static final String NO_TLS = "No encryption came about. Perhaps this port takes the other kind.";
    private static final String NO_LOGIN = "The server offers no way to log in that Thaw knows.";
    private static final String BROKE_OFF = "The server broke off.";
    private static final String NO_MAIL_SERVER = "What answered does not speak like a mail server.";
    private static final int FIRST_FOR_GOOD = 500;

    private Complaint() {}

    /** After a no with a number: 400 to 499 is for now, 500 and more for good (RFC 5321, 4.2.1). */
    static Handing of(Step step, int code) {
        return code < FIRST_FOR_GOOD ? new Handing.NotNow(LATER) : new Handing.Refused(step.refusal());
    }

    /** After no answer, or none that could be read, while nothing can have gone yet. */
    static Handing of(Talk talk, Exception fault, boolean isOver) {
        if (talk.lacksLetters()) {
            return new Handing.Refused(LETTERS);
        }
        if (talk.lacksEncryption()) {
            return new Handing.Refused(Step.ENCRYPTION.refusal());
        }
        if (isOver || has(fault, SocketTimeoutException.class)) {
            return new Handing.NotNow(TOO_SLOW);
        }
        if (has(fault, ConnectException.class)) {
            return new Handing.NotNow(NOT_REACHED);
        }
        if (has(fault, CertificateException.class)) {
            return new Handing.NotNow(CERTIFICATE);
        }
        if (has(fault, SSLException.class)) {
            return new Handing.NotNow(NO_TLS);
        }
        if (talk.isUnreadable()) {
            return new Handing.NotNow(NO_MAIL_SERVER);
        }
        return fault instanceof AuthenticationFailedException && !talk.isSilent() && !has(fault, IOException.class)
                ? new Handing.Refused(NO_LOGIN)
                : new Handing.NotNow(BROKE_OFF);
    }

    private static boolean has(Throwable fault, Class<? extends Throwable> kind) {
        return Stream.<Throwable>iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(kind::isInstance);
    }
}
