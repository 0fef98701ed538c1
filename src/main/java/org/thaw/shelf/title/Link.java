package org.thaw.shelf.title;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** An address elsewhere that a person put beside a title. Thaw never asks it for anything; only a press opens it. */
public record Link(String address, String site) {
    private static final int LONGEST = 2_000;

    /**
     * Reads what was typed, or what an import brought.
     *
     * @return nothing where it is no whole web address: only these are ever drawn as links, so that no script and no
     *     file can hide behind one
     */
    public static Optional<Link> read(String typed) {
        String address = typed.strip();
        if (address.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address);
            return isWeb(uri) ? Optional.of(new Link(address, uri.getHost())) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static boolean isWeb(URI uri) {
        String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        return (scheme.equals("https") || scheme.equals("http"))
                && uri.getHost() != null
                // A name before an @ can be dressed up as the site.
                && uri.getRawUserInfo() == null;
    }

    @Override
    public String toString() {
        return "Link[hidden]";
    }
}
