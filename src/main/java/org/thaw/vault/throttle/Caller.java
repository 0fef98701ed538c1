package org.thaw.vault.throttle;

/**
 * Who tries to open something, as far as a program can tell: by the address they come from.
 *
 * @param address of a network, as text; kept only as a keyed digest, and a day at most
 */
public record Caller(String address) {
    /** Whoever types commands on this machine. */
    public static final Caller COMMAND_LINE = new Caller("command line");

    @Override
    public String toString() {
        return "Caller[hidden]";
    }
}
