package org.thaw.crisis;

import java.util.Optional;
import org.thaw.library.CrisisDirectory.TextMessage;

/**
 * One way to reach a line.
 *
 * @param href what a press does; nothing where a number would have to be guessed at
 * @param words what is read
 */
record Way(Optional<String> href, String words) {
    static Way phone(String dial, String words) {
        return new Way(Optional.of("tel:" + dial), words);
    }

    /** RFC 5724, with the body that telephones understand. */
    static Way text(TextMessage message) {
        String body = message.body().map(word -> "?body=" + word).orElse("");
        String words = message.body().map(word -> word + " to ").orElse("Text ") + message.to();
        return new Way(Optional.of("sms:" + message.to().replace(" ", "") + body), words);
    }

    static Way chat(String host) {
        return new Way(Optional.of("https://" + host), "Chat at " + host);
    }

    /** Without a link: WhatsApp’s own need the number in its international form, which the list does not have. */
    static Way whatsapp(String number) {
        return new Way(Optional.empty(), "WhatsApp " + number);
    }
}
