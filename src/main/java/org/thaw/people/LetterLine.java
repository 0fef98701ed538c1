package org.thaw.people;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.thaw.people.outbox.Kind;
import org.thaw.people.outbox.Letter;
import org.thaw.people.outbox.Stage;
import org.thaw.people.outbox.Standing;
import org.thaw.vault.EntryId;
import org.thaw.vault.Kept;

/**
 * How something that was sent stands, in words. Nothing here says that it arrived.
 *
 * @param now with the zone of the person
 */
public record LetterLine(Kept<Letter> kept, ZonedDateTime now) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH);

    EntryId id() {
        return kept.id();
    }

    String words() {
        return letter().words();
    }

    /** What it was, and when it was sent. */
    String what() {
        return kind(letter().kind()) + ", " + time(kept.at()) + ", "
                + letter().way().words();
    }

    /** How it stands, in a few words. */
    public String heading() {
        return switch (standing().stage()) {
            case WAITING -> standing().tries() == 0 ? "It is waiting to go" : "It has not gone yet";
            case HANDING_OVER -> "It is being handed over";
            case HANDED -> "It was handed over";
            case FAILED -> "It did not go";
            case NOT_KNOWN -> "Thaw can’t know whether it went";
            case WITHDRAWN -> "You took it back";
        };
    }

    /** How it stands, and what that means. */
    public String sentence() {
        String server = letter().way().server();
        return switch (standing().stage()) {
            case WAITING -> waiting(server);
            case HANDING_OVER -> "Thaw is handing it to " + server + " just now.";
            case HANDED ->
                "Handed to " + server + " at " + time(standing().since())
                        + ". Whether it arrives or is read, Thaw can’t know.";
            case FAILED -> standing().why() + (isTest() ? "" : " Use your phone, or send it again.");
            case NOT_KNOWN ->
                "No answer came at the last moment. Thaw does not send it again by itself."
                        + (isTest() ? " Look into your mail." : " Call or write by phone.");
            case WITHDRAWN -> "It had not begun to go. Nothing was sent.";
        };
    }

    /** Whether the person can still take it back. */
    boolean isWaiting() {
        return standing().stage() == Stage.WAITING;
    }

    /** Whether a look in some seconds may show something else. */
    public boolean isBeingTried() {
        return standing().awaitsAnAnswer();
    }

    /** Whether it is for the phone now. */
    boolean needsAnotherWay() {
        return switch (standing().stage()) {
            case FAILED, NOT_KNOWN -> true;
            case WAITING -> standing().tries() > 0;
            case HANDING_OVER, HANDED, WITHDRAWN -> false;
        };
    }

    private String waiting(String server) {
        return standing().tries() == 0
                ? "It goes to " + server + " as long as your vault is open. It waits while it is locked."
                : standing().why() + " Thaw tries again " + next() + ", as long as your vault is open.";
    }

    private String next() {
        long minutes = Duration.between(now.toInstant(), standing().due())
                .plusSeconds(30)
                .toMinutes();
        return minutes < 1 ? "in less than a minute" : minutes == 1 ? "in a minute" : "in " + minutes + " minutes";
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case ASKING -> "The words that ask";
            case SIGN -> "The sign";
            case STAND_DOWN -> "“I’m all right now”";
            case TEST -> "A test";
        };
    }

    private String time(Instant at) {
        ZonedDateTime local = at.atZone(now.getZone());
        return local.toLocalDate().equals(now.toLocalDate()) ? TIME.format(local) : DAY.format(local);
    }

    private Letter letter() {
        return kept.entry();
    }

    private Standing standing() {
        return letter().standing();
    }

    private boolean isTest() {
        return letter().kind() == Kind.TEST;
    }

    @Override
    public String toString() {
        return "LetterLine[hidden]";
    }
}
