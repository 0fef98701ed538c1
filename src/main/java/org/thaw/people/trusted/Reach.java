package org.thaw.people.trusted;

import static java.util.Objects.requireNonNull;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How somebody is reached from this device: by its own programs for messages, calls and mail. Thaw opens them with the
 * words filled in; what happens next is the person’s own press there.
 *
 * @param phone digits, with a plus before them where it was written
 * @param mail an address
 */
public record Reach(Optional<String> phone, Optional<String> mail) {
    public Reach {
        requireNonNull(phone);
        requireNonNull(mail);
    }

    /** Opens a message to them. */
    public Optional<String> message(String words) {
        return phone.map(number -> "sms:" + number + "?body=" + encoded(words));
    }

    public Optional<String> call() {
        return phone.map(number -> "tel:" + number);
    }

    /** Opens a mail to them. It has no subject: that would show on a locked screen. */
    public Optional<String> mail(String words) {
        return mail.map(address -> "mailto:" + encoded(address).replace("%40", "@") + "?body=" + encoded(words));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "Reach[hidden]";
    }
}
