package org.thaw.insight.experiment;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.thaw.draft.Pressed;

/**
 * What is noted each day, from 0 to 10.
 *
 * @param words what it is, where the person named it themselves
 */
public record Scale(Kind kind, Optional<String> words) {
    public Scale {
        requireNonNull(kind);
        if (words.isPresent() != (kind == Kind.OWN)) {
            throw new IllegalArgumentException("only a scale of one’s own has words of one’s own");
        }
    }

    public static Scale of(Kind kind) {
        return new Scale(kind, Optional.empty());
    }

    public static Scale own(String words) {
        return new Scale(Kind.OWN, Optional.of(words));
    }

    /** What is asked each day. */
    public String question() {
        return words.map(own -> own + ": how much?").orElse(kind.question);
    }

    /** What it is called in a table. */
    public String name() {
        return words.orElse(kind.name);
    }

    public String least() {
        return kind.least;
    }

    public String most() {
        return kind.most;
    }

    @Override
    public String toString() {
        return "Scale[hidden]";
    }

    /** The names are part of what vaults keep. The first three are asked as in the diary. */
    public enum Kind implements Pressed {
        NUMB("How numb are you?", "Numb", "not at all", "completely"),
        WANT("How much do you want to cry?", "Wanting to cry", "not at all", "very much"),
        HEAVY("How heavy is it?", "How heavy", "not heavy", "the most I can think of"),
        OWN("How much is it?", "How much", "not at all", "very much");

        private final String question;
        private final String name;
        private final String least;
        private final String most;

        Kind(String question, String name, String least, String most) {
            this.question = question;
            this.name = name;
            this.least = least;
            this.most = most;
        }

        public String question() {
            return question;
        }

        /** As it is chosen: what is one’s own has no question yet. */
        @Override
        public String words() {
            return this == OWN ? "Something of my own" : question;
        }
    }
}
