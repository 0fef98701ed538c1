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

    /** What an export tells of it. */
    record Address(String address) {
        static final EntryType<Address> TYPE = new EntryType<>("people.ntfy.server", 1, Address.class);

        @Override
        public String toString() {
            return "Address[hidden]";
        }
    }

    /** What an export leaves out: entries of a type that ends so are. */
    record Token(String address, String token) {
        static final EntryType<Token> TYPE = new EntryType<>("people.ntfy-secret", 1, Token.class);

        @Override
        public String toString() {
            return "Token[hidden]";
        }
    }

    @Override
    public String toString() {
        return "Server[hidden]";
    }
}
