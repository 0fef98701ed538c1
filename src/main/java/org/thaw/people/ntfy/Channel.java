package org.thaw.people.ntfy;

import static java.util.Objects.requireNonNull;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.thaw.vault.EntryId;
import org.thaw.vault.EntryType;

/**
 * Two topics shared with one person: one they read, one their answers go to. Whoever knows the first can read along, so
 * both are too long to be guessed, and are given to nobody else.
 *
 * @param server the address it was made for: on another server the topic is not theirs
 * @param last the id of the last answer that was read
 */
record Channel(EntryId person, String server, String topic, String answers, Optional<String> last) {
    static final EntryType<Channel> TYPE = new EntryType<>("people.ntfy.channel", 1, Channel.class);

    private static final int RANDOM_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    Channel {
        requireNonNull(person);
        requireNonNull(server);
        requireNonNull(topic);
        requireNonNull(answers);
        requireNonNull(last);
    }

    static Channel fresh(EntryId person, Server server) {
        return new Channel(person, server.address(), secret(), secret(), Optional.empty());
    }

    Channel readUpTo(String id) {
        return new Channel(person, server, topic, answers, Optional.of(id));
    }

    /** Where it opens in a browser or in the program. */
    String link() {
        return server + "/" + topic;
    }

    static String secret() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "Channel[hidden]";
    }
}
