package org.thaw.people.ntfy;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;
import org.thaw.people.network.Line;
import org.thaw.vault.EntryType;

/**
 * The server a person chose.
 *
 * @param address scheme, host and port, without a slash at its end
 * @param token lets this Thaw in where the server asks for it; it is never sent to anybody else
 */
record Server(String address, Optional<String> token) {
    static final EntryType<Server> TYPE = new EntryType<>("people.ntfy.server", 1, Server.class);

    Server {
        requireNonNull(address);
        requireNonNull(token);
    }

    URI at(String path) {
        return URI.create(address + path);
    }

    Line line() {
        return address.startsWith("https:") ? Line.SEALED : Line.PLAIN;
    }

    @Override
    public String toString() {
        return "Server[hidden]";
    }
}
