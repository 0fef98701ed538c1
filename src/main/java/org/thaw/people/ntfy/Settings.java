package org.thaw.people.ntfy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.thaw.people.trusted.People;
import org.thaw.people.trusted.Person;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;
import org.thaw.vault.OpenVault;

/** The server and the topics in a vault. */
final class Settings {
    private final OpenVault vault;

    private Settings(OpenVault vault) {
        this.vault = vault;
    }

    static Settings in(OpenVault vault) {
        return new Settings(vault);
    }

    Optional<Server> server() {
        return address().map(Kept::entry).map(kept -> new Server(kept.address(), token(kept.address())));
    }

    void choose(Server server, Instant now) {
        Server.Address chosen = new Server.Address(server.address());
        vault.save(
                Server.Address.TYPE,
                address()
                        .map(before -> new Kept<>(before.id(), before.at(), chosen))
                        .orElseGet(() -> Kept.fresh(now, chosen)));
        forgetTokens();
        server.token()
                .ifPresent(token -> vault.save(Server.Token.TYPE, now, new Server.Token(server.address(), token)));
    }

    /** Forgets the server and every topic on it. */
    void forget() {
        vault.all(Server.Address.TYPE).forEach(kept -> vault.delete(kept.id()));
        vault.all(Channel.TYPE).forEach(kept -> vault.delete(kept.id()));
        forgetTokens();
    }

    private void forgetTokens() {
        vault.all(Server.Token.TYPE).forEach(kept -> vault.delete(kept.id()));
    }

    /** Those on the present server, of people who are still there. */
    List<Kept<Channel>> channels() {
        String address = server().map(Server::address).orElse("");
        return vault.all(Channel.TYPE).stream()
                .filter(kept -> kept.entry().server().equals(address))
                .filter(kept -> vault.find(Person.TYPE, kept.entry().person()).isPresent())
                .toList();
    }

    Optional<Channel> channel(EntryId person) {
        return channels().stream()
                .map(Kept::entry)
                .filter(channel -> channel.person().equals(person))
                .findFirst();
    }

    Optional<Channel> channel(Person person) {
        return People.in(vault).all().stream()
                .filter(kept -> kept.entry().equals(person))
                .findFirst()
                .flatMap(kept -> channel(kept.id()));
    }

    /** New topics for somebody; what they had before leads nowhere from now on. */
    void open(EntryId person, Instant now) {
        server().ifPresent(server -> {
            close(person);
            vault.save(Channel.TYPE, now, Channel.fresh(person, server));
        });
    }

    void close(EntryId person) {
        vault.all(Channel.TYPE).stream()
                .filter(kept -> kept.entry().person().equals(person))
                .forEach(kept -> vault.delete(kept.id()));
    }

    void readUpTo(EntryId channel, String last) {
        vault.update(Channel.TYPE, channel, known -> known.readUpTo(last));
    }

    private Optional<Kept<Server.Address>> address() {
        return vault.all(Server.Address.TYPE).stream().findFirst();
    }

    /** A token goes to the server it was typed for, and to no other. */
    private Optional<String> token(String address) {
        return vault.all(Server.Token.TYPE).stream()
                .map(Kept::entry)
                .filter(token -> token.address().equals(address))
                .map(Server.Token::token)
                .findFirst();
    }
}
