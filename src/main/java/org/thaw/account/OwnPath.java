package org.thaw.account;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * A page of our own to go to. An address that leads anywhere else becomes the first page, so that a link to
 * {@code /open?then=…} can never send a person off to a stranger’s page (CWE-601).
 */
public record OwnPath(String path) {
    public static final OwnPath FIRST_PAGE = new OwnPath("/");
    private static final int LONGEST = 2000;

    public OwnPath {
        if (!isOwn(path)) {
            throw new IllegalArgumentException("only a page of our own");
        }
    }

    public static OwnPath orFirstPage(String asked) {
        return isOwn(asked) ? new OwnPath(asked) : FIRST_PAGE;
    }

    private static boolean isOwn(String asked) {
        if (!asked.startsWith("/") || asked.startsWith("//") || asked.length() > LONGEST) {
            return false;
        }
        try {
            URI uri = new URI(asked);
            return uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && uri.toASCIIString().equals(asked);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
