package org.thaw.people.ntfy;

import java.util.List;
import java.util.Optional;
import org.thaw.draft.FaultyFormException;
import org.thaw.people.trusted.Person;
import org.thaw.vault.Kept;

/**
 * The server that carries signs.
 *
 * @param address as it is kept, or was typed
 * @param server the kept one
 * @param people who can be given a topic on it
 */
record ServerPage(
        String address,
        Optional<Server> server,
        List<Kept<Person>> people,
        Optional<Trial.Result> result,
        Optional<FaultyFormException.Fault> fault) {
    ServerPage {
        people = List.copyOf(people);
    }

    boolean hasToken() {
        return server.flatMap(Server::token).isPresent();
    }

    @Override
    public String toString() {
        return "ServerPage[hidden]";
    }
}
