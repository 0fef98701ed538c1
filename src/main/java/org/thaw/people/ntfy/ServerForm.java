package org.thaw.people.ntfy;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.thaw.draft.FaultyFormException;
import org.thaw.draft.Filled;
import org.thaw.page.Hosting;

/** The form for a server. What stands in it is judged as an address; where that leads is judged at each connection. */
record ServerForm(Filled filled) {
    private static final String ADDRESS = "address";
    private static final String NO_ADDRESS = "That is no address of a server. Write one, such as https://ntfy.sh.";
    private static final int LONGEST = 200;
    private static final Pattern TOKEN = Pattern.compile("[!-~]{1,200}");
    private static final Pattern HAS_SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://.*");
    private static final int SEALED_PORT = 443;
    private static final int FIRST_FREE_PORT = 1024;

    String address() {
        return filled.text(ADDRESS);
    }

    /**
     * The server it tells of.
     *
     * @param before its token stays where the address stays and no other is given
     * @throws FaultyFormException where it cannot be right
     */
    Server read(Hosting hosting, Optional<Server> before) {
        String address = address(hosting);
        return new Server(
                address, token().or(() -> before.filter(known -> known.address().equals(address))
                        .flatMap(Server::token)));
    }

    private Optional<String> token() {
        return filled.words("token").map(token -> {
            if (!TOKEN.matcher(token).matches()) {
                throw new FaultyFormException(
                        "token", "That is no access token. It has only plain letters and digits.");
            }
            return token;
        });
    }

    private String address(Hosting hosting) {
        String typed = filled.words(ADDRESS)
                .orElseThrow(
                        () -> new FaultyFormException(ADDRESS, "Write the server’s address, such as https://ntfy.sh."));
        boolean isWord = !HAS_SCHEME.matcher(typed).matches() && !typed.contains(".") && !typed.contains(":");
        if (isWord) {
            throw new FaultyFormException(ADDRESS, NO_ADDRESS);
        }
        URI uri = uri(HAS_SCHEME.matcher(typed).matches() ? typed : "https://" + typed);
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        if (!isBare(uri) || !(scheme.equals("https") || scheme.equals("http"))) {
            throw new FaultyFormException(ADDRESS, NO_ADDRESS);
        }
        if (hosting instanceof Hosting.ForMany && !(scheme.equals("https") && isUsualPort(uri.getPort()))) {
            throw new FaultyFormException(ADDRESS, "Here, only a server whose address begins with https can be used.");
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port;
    }

    private static URI uri(String address) {
        try {
            if (address.length() > LONGEST) {
                throw new FaultyFormException(ADDRESS, NO_ADDRESS);
            }
            return new URI(address);
        } catch (URISyntaxException notAnAddress) {
            throw new FaultyFormException(ADDRESS, NO_ADDRESS);
        }
    }

    private static boolean isBare(URI uri) {
        return uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null
                && (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"))
                && uri.getPort() != 0
                && uri.getPort() <= 65_535;
    }

    private static boolean isUsualPort(int port) {
        return port < 0 || port == SEALED_PORT || port >= FIRST_FREE_PORT;
    }

    @Override
    public String toString() {
        return "ServerForm[hidden]";
    }
}
