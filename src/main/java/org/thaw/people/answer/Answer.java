package org.thaw.people.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.people.outbox.Kind;

/** What somebody can answer with one press. The names are part of what vaults keep. */
public enum Answer {
    YES("Yes, you may", "They said yes."),
    NO("No", "They said no."),
    COMING("I’m coming", "They are coming."),
    LATER("Can’t now", "They can’t just now."),
    CALL("Call me", "They ask you to call."),
    /** Fits whatever was sent, and at any time. */
    STOP("Stop these signs", "They asked to stop.");

    private final String label;
    private final String told;

    Answer(String label, String told) {
        this.label = label;
        this.told = told;
    }

    /** As it stands on a button, for whoever answers. */
    public String label() {
        return label;
    }

    /** As the sender is told it. */
    public String told() {
        return told;
    }

    /** What a message or a form calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Answer> read(String word) {
        return Stream.of(values()).filter(answer -> answer.word().equals(word)).findFirst();
    }

    /** What can be answered to a letter; no more than three fit a message of ntfy. */
    public static List<Answer> to(Kind kind) {
        return switch (kind) {
            case ASKING -> List.of(YES, NO, STOP);
            case SIGN -> List.of(COMING, LATER, CALL);
            case STAND_DOWN -> List.of(STOP);
            case TEST -> List.of();
        };
    }

    boolean fits(Kind kind) {
        return this == STOP ? kind != Kind.TEST : to(kind).contains(this);
    }
}
