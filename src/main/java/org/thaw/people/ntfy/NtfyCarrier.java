package org.thaw.people.ntfy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thaw.people.answer.Answer;
import org.thaw.people.ntfy.Publication.Button;
import org.thaw.people.outbox.Carrier;
import org.thaw.people.outbox.Handing;
import org.thaw.people.outbox.LastMoment;
import org.thaw.people.outbox.Letter;
import org.thaw.people.outbox.Way;
import org.thaw.people.trusted.Person;
import org.thaw.vault.EntryId;
import org.thaw.vault.OpenVault;

/** Hands letters to the ntfy server, with the buttons that answer them. */
@Component
class NtfyCarrier implements Carrier {
    private final Ntfy ntfy;

    NtfyCarrier(Ntfy ntfy) {
        this.ntfy = ntfy;
    }

    @Override
    public Way way() {
        return Way.NTFY;
    }

    @Override
    public Optional<String> address(OpenVault vault, Person person) {
        return Settings.in(vault).channel(person).map(Channel::link);
    }

    /** A test of the server needs no letter: see {@link Trial}. */
    @Override
    public Optional<String> ownAddress(OpenVault vault) {
        return Optional.empty();
    }

    @Override
    public Handing carry(OpenVault vault, EntryId id, Instant tapped, Letter letter, LastMoment lastMoment) {
        Optional<Server> server = Settings.in(vault).server();
        Optional<Channel> channel = letter.to().flatMap(Settings.in(vault)::channel);
        if (server.isEmpty() || channel.isEmpty()) {
            return new Handing.Refused("ntfy is not set up any more.");
        }
        return handing(ntfy.publish(server.get(), publication(channel.get(), id, letter), lastMoment));
    }

    private static Publication publication(Channel channel, EntryId id, Letter letter) {
        List<Button> buttons = Answer.to(letter.kind()).stream()
                .map(answer -> new Button(answer.label(), channel.answers(), new Reply(answer, id).body()))
                .toList();
        return new Publication(channel.topic(), Optional.empty(), letter.words(), buttons);
    }

    private static Handing handing(Published published) {
        return switch (published) {
            case Published.Taken _ -> new Handing.Handed();
            case Published.Later _ -> new Handing.NotNow("The ntfy server could not be reached, or was busy.");
            case Published.Unclear _ -> new Handing.NotKnown();
            case Published.HeldBack _ -> new Handing.HeldBack();
            case Published.Refused refused -> new Handing.Refused(refused.why().sentence());
        };
    }
}
