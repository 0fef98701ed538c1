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
    LEFT_OUT("nothing, you skipped it", Optional.empty());

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

    /** Whether it settles the question: an unsettled reply never undoes an earlier settled one. */
    public boolean settles() {
        return this == YES || this == NO;
    }
}
