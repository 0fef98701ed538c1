package org.thaw.people.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address as a mail server takes it: letters of any script before the at, ASCII after it.
 *
 * @param local what stands before the at
 */
record MailAddress(String local, String domain) {
    // No quotes, brackets, commas, spaces or controls: none of them can then end a header or begin another.
    private static final Pattern LOCAL =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*");
    private static final int LONGEST_LOCAL = 64;

    static Optional<MailAddress> read(String typed) {
        int at = typed.lastIndexOf('@');
        if (at < 1
                || at > LONGEST_LOCAL
                || !LOCAL.matcher(typed.substring(0, at)).matches()) {
            return Optional.empty();
        }
        return Domain.ascii(typed.substring(at + 1))
                .filter(domain -> domain.contains(".") || domain.equals("localhost"))
                .map(domain -> new MailAddress(typed.substring(0, at), domain));
    }

    /** Whether it needs a server that takes more than ASCII (RFC 6531). */
    boolean needsUtf8() {
        return local.chars().anyMatch(letter -> letter > '~');
    }

    String written() {
        return local + "@" + domain;
    }

    @Override
    public String toString() {
        return "MailAddress[hidden]";
    }
}
