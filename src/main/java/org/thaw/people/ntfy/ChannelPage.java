package org.thaw.people.ntfy;

import java.util.Optional;
import org.thaw.people.trusted.Person;
import org.thaw.vault.EntryId;

/** The topic that is shared with one person, and the words to give it to them. */
record ChannelPage(EntryId id, Person person, Server server, Optional<Channel> channel) {
    String path() {
        return "/people/" + id;
    }

    /** For them to follow, once. */
    String words() {
        Channel shared = channel.orElseThrow();
        return """
                Hello %s. This is how my sign can reach your phone.
                Install the free app ntfy. Add a topic there:
                Topic: %s
                Server: %s
                This link opens it too: %s
                Please keep it to yourself. Whoever knows it can read along.
                You can leave the topic at any time. Then nothing reaches you any more.""".formatted(person.name(), shared.topic(), shared.server(), shared.link());
    }

    @Override
    public String toString() {
        return "ChannelPage[hidden]";
    }
}
