package org.thaw.people.mail;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/** A name in DNS, as servers and certificates write it. */
final class Domain {
    private static final int LONGEST = 253;

    /** Java’s IDN reads these by the rules of 2003, and so as another name than the one that was registered. */
    private static final Pattern READ_TWO_WAYS = Pattern.compile(".*[ßςẞ\\x{200c}\\x{200d}].*", Pattern.DOTALL);

    /** An IPv6 address is no name by these rules, and still a place. */
    private static final Pattern NUMBERS = Pattern.compile("[0-9a-fA-F:]{2,39}");

    private Domain() {}

    /** Nothing where it cannot be a name. */
    static Optional<String> ascii(String typed) {
        if (READ_TWO_WAYS.matcher(typed).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES))
                    .filter(name -> !name.isEmpty() && name.length() <= LONGEST && !name.startsWith("."));
        } catch (IllegalArgumentException noName) {
            return Optional.of(typed).filter(it -> NUMBERS.matcher(it).matches());
        }
    }
}
