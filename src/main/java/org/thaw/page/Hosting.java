package org.thaw.page;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** For whom this Thaw runs. What may be asked of the network at a person’s word, and which links it can give, hang on it. */
public sealed interface Hosting {
    /** For whoever sits at this machine. Nobody else reaches it, so it can give no link to anybody. */
    record OwnMachine() implements Hosting {}

    /**
     * For many, on a machine that is not theirs.
     *
     * @param address where everybody reaches it, such as {@code https://thaw.example}; nothing where it is not known
     */
    record ForMany(Optional<URI> address) implements Hosting {}

    /**
     * As it was set up.
     *
     * @param address {@code thaw.address}; blank where it is not set
     * @param hosts {@code thaw.hosts}: names, other than this machine’s own, that it answers to
     * @throws IllegalArgumentException where the address is no whole {@code https} address without a path
     */
    static Hosting of(String address, Set<String> hosts) {
        if (!address.isBlank()) {
            return new ForMany(Optional.of(whole(address.strip())));
        }
        return hosts.isEmpty() ? new OwnMachine() : new ForMany(Optional.empty());
    }

    /** The public address, where there is one. */
    default Optional<URI> publicAddress() {
        return switch (this) {
            case OwnMachine _ -> Optional.empty();
            case ForMany many -> many.address();
        };
    }

    private static URI whole(String address) {
        URI uri = URI.create(address.endsWith("/") ? address.substring(0, address.length() - 1) : address);
        boolean isWhole = "https".equals(uri.getScheme())
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawPath().isEmpty()
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
        if (!isWhole) {
            throw new IllegalArgumentException("thaw.address is an address such as https://thaw.example");
        }
        return uri;
    }
}
