package org.thaw.reasons.interview;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.thaw.library.interview.Answer;

/** What a person pressed for one question. */
public enum Reply {
    YES("yes", Optional.of(Answer.YES)),
    NO("no", Optional.of(Answer.NO)),
    UNSURE("not sure", Optional.of(Answer.UNSURE)),
    /** Skipped. It is not asked again by itself. */
    LEFT_OUT("nothing, you skipped it", Optional.empty()),
    /** “Not sure” where it was yes before. It weighs nothing, and what the yes closed stays closed. */
    UNSURE_AFTER_YES("not sure", Optional.of(Answer.UNSURE)),
    /** Skipped where it was yes before. What the yes closed stays closed. */
    LEFT_OUT_AFTER_YES("nothing, you skipped it", Optional.empty());

    private final String words;
    private final Optional<Answer> answer;

    Reply(String words, Optional<Answer> answer) {
        this.words = words;
        this.answer = answer;
    }

    /** The reply that a form calls by this word. */
    public static Optional<Reply> read(String pressed) {
        return Arrays.stream(values())
                .filter(reply -> reply.word().equals(pressed))
                .findFirst();
    }

    /** The word for it in forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** After “You said”. */
    public String words() {
        return words;
    }

    /** What it counts as; a skipped question has no answer. */
    public Optional<Answer> answer() {
        return answer;
    }

    /** Whether a yes was said, which no plain “no” took back. */
    public boolean holdsYes() {
        return this == YES || this == UNSURE_AFTER_YES || this == LEFT_OUT_AFTER_YES;
    }

    /** What is kept of it where this was said before. */
    Reply after(Reply before) {
        if (!before.holdsYes()) {
            return this;
        }
        return switch (this) {
            case UNSURE -> UNSURE_AFTER_YES;
            case LEFT_OUT -> LEFT_OUT_AFTER_YES;
            case YES, NO, UNSURE_AFTER_YES, LEFT_OUT_AFTER_YES -> this;
        };
    }

    /** Whether it is a plain yes or no, with which one of another time can be compared. */
    public boolean settles() {
        return this == YES || this == NO;
    }
}
