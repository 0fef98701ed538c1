package org.thaw.people.mail;

import java.net.InetAddress;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.thaw.page.Hosting;
import org.thaw.people.mail.Conversation.Patience;
import org.thaw.people.mail.Lookup.Found;
import org.thaw.people.network.Destinations;
import org.thaw.people.outbox.Carrier;
import org.thaw.people.outbox.Handing;
import org.thaw.people.outbox.LastMoment;
import org.thaw.people.outbox.Letter;
import org.thaw.people.outbox.Way;
import org.thaw.people.trusted.Person;
import org.thaw.vault.EntryId;
import org.thaw.vault.OpenVault;

/** Carries letters to the person’s own mail server. Knows no class of the mail library until there is one to carry. */
@Component
final class MailCarrier implements Carrier {
    /** Where mail is handed in (RFC 5321, 6409, 8314), and 2525, which some use where those are closed. */
    static final Set<Integer> PORTS = Set.of(25, 465, 587, 2525);

    private final Lookup lookup;
    private final Hosting hosting;
    private final Optional<SSLSocketFactory> tls;
    private final Patience patience;

    @Autowired
    MailCarrier(Destinations destinations, Hosting hosting) {
        this(destinations, hosting, Optional.empty(), Patience.USUAL);
    }

    MailCarrier(Destinations destinations, Hosting hosting, Optional<SSLSocketFactory> tls, Patience patience) {
        this.lookup = new Lookup(destinations);
        this.hosting = hosting;
        this.tls = tls;
        this.patience = patience;
    }

    @Override
    public Way way() {
        return Way.MAIL;
    }

    @Override
    public Optional<String> address(OpenVault vault, Person person) {
        return MailSettings.in(vault).ready().flatMap(_ -> person.reach().mail());
    }

    @Override
    public Optional<String> ownAddress(OpenVault vault) {
        return MailSettings.in(vault).ready().map(MailAccount::from);
    }

    @Override
    public Handing carry(OpenVault vault, EntryId id, Instant tapped, Letter letter, LastMoment lastMoment) {
        MailSettings settings = MailSettings.in(vault);
        Optional<MailAccount> account = settings.ready();
        if (account.isEmpty()) {
            return new Handing.Refused("No mail server is set up any more.");
        }
        Optional<MailAddress> from = MailAddress.read(account.get().from());
        Optional<MailAddress> to = MailAddress.read(letter.address());
        if (from.isEmpty() || to.isEmpty()) {
            return new Handing.Refused(Complaint.NO_ADDRESS);
        }
        Envelope envelope = new Envelope(from.get(), to.get());
        Optional<String> password = settings.password(account.get());
        return switch (lookup.find(account.get())) {
            case Found.Unknown() -> new Handing.NotNow(Complaint.NO_SUCH_SERVER);
            case Found.TookTooLong() -> new Handing.NotNow(Complaint.TOO_SLOW);
            case Found.Forbidden() -> new Handing.Refused(Complaint.FORBIDDEN);
            case Found.At(InetAddress server) ->
                refusal(account.get(), server)
                        .orElseGet(() -> new Conversation(encryption(), patience, server, account.get(), password)
                                .hand(envelope, id, tapped, letter, lastMoment));
        };
    }

    private Optional<Handing> refusal(MailAccount account, InetAddress server) {
        if (account.security() == Security.NONE && !server.isLoopbackAddress()) {
            return Optional.of(new Handing.Refused(Complaint.NOT_HERE));
        }
        return hosting instanceof Hosting.ForMany && !PORTS.contains(account.port())
                ? Optional.of(new Handing.Refused(Complaint.FORBIDDEN))
                : Optional.empty();
    }

    /** Made with the first letter, and not at the start: what machines trust takes a while to read. */
    private SSLSocketFactory encryption() {
        return tls.orElseGet(() -> (SSLSocketFactory) SSLSocketFactory.getDefault());
    }
}
